import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';

const TopicPostingFragment = graphql(`
  fragment TopicPosting on Topic @_unmask {
    id
    posting {
      posters
      posterTeams {
        id
        displayName
      }
      viewerMayPost
      viewerIsInDefaultTeam
      defaultTeam {
        id
        displayName
      }
      templateFr
      templateEn
    }
  }
`);

export const TopicPostingQuery = graphql(
  `
    query TopicPosting($name: String!) {
      topic(name: $name) {
        ...TopicPosting
      }
    }
  `,
  [TopicPostingFragment],
);

export const SetTopicPostingMutation = graphql(
  `
    mutation SetTopicPosting($input: SetTopicPostingInput!) {
      setTopicPosting(input: $input) {
        topic {
          ...TopicPosting
        }
      }
    }
  `,
  [TopicPostingFragment],
);

export type PostingData = ResultOf<typeof TopicPostingFragment>['posting'];
