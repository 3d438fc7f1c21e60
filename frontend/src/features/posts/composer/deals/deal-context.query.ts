import { graphql } from '../../../../apollo/graphql.js';
import type { ResultOf } from '../../../../apollo/graphql.js';

/** What the server reads wins and losses with on these topics. */
export const DealContextQuery = graphql(`
  query DealContext($topicKeys: [String!]!) {
    dealContext(topicKeys: $topicKeys) {
      dollar
      clientKeys
      teams {
        id
        displayName
      }
    }
  }
`);

export type DealContextData = ResultOf<typeof DealContextQuery>['dealContext'];

/** What is stored of a post's deal. */
export const StoredDealQuery = graphql(`
  query StoredDeal($id: ID!) {
    post(id: $id) {
      id
      deal {
        id
        client
        amount
        currency
        withoutAmount
        team {
          id
        }
      }
    }
  }
`);

export type StoredDealData = NonNullable<ResultOf<typeof StoredDealQuery>['post']['deal']>;
