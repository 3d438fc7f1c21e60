import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { PostTextFragment } from '../posts/post-text.js';
import { PostLineFragment } from './post-line.js';

/** When an event takes place, and what remains of its last edition. */
export const TopicEventQuery = graphql(
  `
    query TopicEvent($name: String!) {
      topic(name: $name) {
        id
        key
        edition {
          startsOn
          endsOn
          state
        }
        recap {
          id
          startsOn
          endsOn
          postCount
          authorCount
          questionCount
          mostReposted {
            id
            repostCount
            ...PostLine
          }
          questions {
            id
            replyCount
            ...PostLine
          }
        }
      }
    }
  `,
  [PostLineFragment],
);

export const TopicWallQuery = graphql(
  `
    query TopicWall($name: String!) {
      topic(name: $name) {
        id
        key
        name
        viewerMayCurate
        wall {
          id
          kind
          createdAt
          author {
            id
            displayName
          }
          ...PostText
        }
      }
    }
  `,
  [PostTextFragment],
);

export const HideFromWallMutation = graphql(`
  mutation HideFromWall($input: TopicPostInput!) {
    hideFromWall(input: $input) {
      topic {
        id
        wall {
          id
        }
      }
    }
  }
`);

export type WallPost = ResultOf<typeof TopicWallQuery>['topic']['wall'][number];
