import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';

/** When an event takes place, and what remains of its last edition. */
export const TopicEventQuery = graphql(`
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
          text
          repostCount
          author {
            id
            displayName
          }
        }
        questions {
          id
          text
          replyCount
          author {
            id
            displayName
          }
        }
      }
    }
  }
`);

export const SetEventDaysMutation = graphql(`
  mutation SetEventDays($input: SetEventDaysInput!) {
    setEventDays(input: $input) {
      topic {
        id
        edition {
          startsOn
          endsOn
          state
        }
      }
    }
  }
`);

export const TopicWallQuery = graphql(`
  query TopicWall($name: String!) {
    topic(name: $name) {
      id
      key
      name
      viewerMayEdit
      wall {
        id
        text
        createdAt
        author {
          id
          displayName
        }
      }
    }
  }
`);

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
