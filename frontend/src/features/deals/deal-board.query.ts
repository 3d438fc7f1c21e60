import { graphql } from '../../apollo/graphql.js';
import type { FragmentOf, ResultOf } from '../../apollo/graphql.js';
import { QuotedPostFragment } from '../posts/quoted-post.js';

export const DealSumsFragment = graphql(`
  fragment DealSums on DealSums @_unmask {
    wonCount
    lostCount
    winRate
    amounts {
      currency
      won
      lost
      averageWon
      winRate
    }
  }
`);

export type DealSumsData = FragmentOf<typeof DealSumsFragment>;

export const DealBoardQuery = graphql(
  `
    query DealBoard($from: String!, $to: String!, $team: String, $topic: String) {
      dealBoard(from: $from, to: $to, team: $team, topic: $topic) {
        from
        to
        team {
          id
          handle
          displayName
        }
        topic {
          id
          key
          name
        }
        sums {
          ...DealSums
        }
        months {
          month
          sums {
            ...DealSums
          }
        }
        teams {
          depth
          team {
            id
            handle
            displayName
          }
          sums {
            ...DealSums
          }
        }
        topics {
          topic {
            id
            key
            name
          }
          sums {
            ...DealSums
          }
        }
        clients {
          key
          name
          topic {
            id
            key
            name
          }
          sums {
            ...DealSums
          }
        }
        reasons {
          id
          reason {
            id
            labelFr
            labelEn
          }
          isInReply
          sums {
            ...DealSums
          }
        }
      }
    }
  `,
  [DealSumsFragment],
);

export type DealBoardData = ResultOf<typeof DealBoardQuery>['dealBoard'];

export const DealListQuery = graphql(
  `
    query DealList(
      $from: String!
      $to: String!
      $team: String
      $topic: String
      $client: String
      $outcome: DealOutcome
      $after: String
    ) {
      deals(
        from: $from
        to: $to
        team: $team
        topic: $topic
        client: $client
        outcome: $outcome
        first: 20
        after: $after
      ) {
        edges {
          cursor
          node {
            id
            outcome
            client
            clientTopic {
              id
              key
              name
            }
            amount
            currency
            day
            team {
              id
              handle
              displayName
            }
            reason {
              id
              labelFr
              labelEn
            }
            reasonReply {
              id
            }
            post {
              id
              ...QuotedPost
            }
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  `,
  [QuotedPostFragment],
);

export type DealListData = ResultOf<typeof DealListQuery>['deals'];
export type DealListed = DealListData['edges'][number]['node'];

export const DealCsvQuery = graphql(`
  query DealCsv($from: String!, $to: String!, $team: String, $topic: String) {
    dealCsv(from: $from, to: $to, team: $team, topic: $topic)
  }
`);

export const DealsChangedSubscription = graphql(`
  subscription DealsChanged($input: TimelineChangedInput!) {
    timelineChanged(input: $input) {
      kind
    }
  }
`);
