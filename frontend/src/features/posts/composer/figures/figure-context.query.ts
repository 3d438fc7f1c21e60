import { graphql } from '../../../../apollo/graphql.js';
import type { ResultOf } from '../../../../apollo/graphql.js';

/** What the server reads figures with on these topics, and what it holds already. */
export const FigureContextQuery = graphql(`
  query FigureContext($topicKeys: [String!]!) {
    figureContext(topicKeys: $topicKeys) {
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
      usual {
        metricId
        teamId
        unit
        values
      }
    }
  }
`);

export type FigureContextData = ResultOf<typeof FigureContextQuery>['figureContext'];
