import type { TypedDocumentNode } from '@apollo/client';
import { graphql } from '../../apollo/graphql.js';
import type { FragmentOf, ResultOf } from '../../apollo/graphql.js';
import { PostItemFragment } from '../posts/post-item.fragment.js';
import { ReasonFragment } from '../posts/reason.js';

/** One page of any list of posts. */
export const TimelinePageFragment = graphql(
  `
    fragment TimelinePage on PostConnection {
      edges {
        cursor
        sortAt
        reason {
          ...Reason
        }
        node {
          id
          deletedAt
          ...PostItem
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  `,
  [PostItemFragment, ReasonFragment],
);

export type TimelinePage = ResultOf<typeof TimelinePageFragment>;
export type TimelinePageRef = FragmentOf<typeof TimelinePageFragment>;

/** The arguments of a page. */
export interface PageVariables {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A query of a list of posts: its own arguments, and those of the page. */
export type TimelineQuery<Data, Own extends Record<string, unknown>> = TypedDocumentNode<
  Data,
  Own & PageVariables
>;
