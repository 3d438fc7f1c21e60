import { graphql } from '../../apollo/graphql.js';
import { PostItemFragment } from '../posts/post-item.fragment.js';

/** The answers of a thread, oldest first. */
export const RepliesFragment = graphql(
  `
    fragment Replies on PostConnection {
      edges {
        cursor
        sortAt
        node {
          id
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
  [PostItemFragment],
);
