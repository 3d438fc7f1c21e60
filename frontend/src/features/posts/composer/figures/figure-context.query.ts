import { graphql } from '../../../../apollo/graphql.js';
import type { ResultOf } from '../../../../apollo/graphql.js';

/** What the server reads figures with on these topics, what it holds already, and how one posts on them, and the rounds that ask. */
export const FigureContextQuery = graphql(`
  query FigureContext($topicKeys: [String!]!, $answeredId: ID) {
    figureContext(topicKeys: $topicKeys, answeredId: $answeredId) {
      dollar
      topics {
        keys
        dayEnd
        metrics {
          id
          nameFr
          nameEn
          unit
          labels
          nouns
          isDefault
          retiredAt
          rule
        }
      }
      teams {
        id
        displayName
      }
      slots {
        metricId
        teamId
        unit
        day
        value
      }
      answered {
        metricId
        teamId
        unit
        day
        value
      }
      usual {
        metricId
        teamId
        unit
        values
      }
    }
    topicsByKey(keys: $topicKeys) {
      id
      key
      name
      kind
      viewerRound {
        closesAt
        isClosed
        hasLine
        openingId
        visibility
        teamId
      }
      posting {
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
  }
`);

export type FigureContextData = ResultOf<typeof FigureContextQuery>['figureContext'];
export type WrittenTopic = ResultOf<typeof FigureContextQuery>['topicsByKey'][number];
