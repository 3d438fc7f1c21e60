import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { CardItemFragment } from './card-item.js';

/** All that the page of a card shows. */
export const CardPageFragment = graphql(
  `
    fragment CardPage on Card {
      id
      ...CardItem
      question
      answer
      lang
      state
      validUntil
      rewritten
      viewerMayKeep
      owner {
        id
        handle
        displayName
      }
      source {
        id
      }
      topics {
        id
        key
        name
      }
      history {
        id
        kind
        createdAt
        question
        answer
        person {
          id
          handle
          displayName
        }
      }
    }
  `,
  [CardItemFragment],
);

export type CardPageData = ResultOf<typeof CardPageFragment>;
