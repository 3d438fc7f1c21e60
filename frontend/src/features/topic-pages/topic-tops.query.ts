import { graphql } from '../../apollo/graphql.js';
import { PostLineFragment } from './post-line.js';

/** What leads a topic's page: the posts pinned to it, its newest announcements. */
export const TopicTopsQuery = graphql(
  `
    query TopicTops($name: String!) {
      topic(name: $name) {
        id
        key
        viewerMayCurate
        pinnedPosts {
          id
          ...PostLine
        }
        officialPosts {
          id
          ...PostLine
        }
      }
    }
  `,
  [PostLineFragment],
);

export const PinToTopicMutation = graphql(
  `
    mutation PinToTopic($input: TopicPostInput!) {
      pinToTopic(input: $input) {
        topic {
          id
          pinnedPosts {
            id
            ...PostLine
          }
          officialPosts {
            id
            ...PostLine
          }
        }
      }
    }
  `,
  [PostLineFragment],
);
