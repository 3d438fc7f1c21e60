import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';

export const OwnWorkFragment = graphql(`
  fragment OwnWorkParts on OwnWork {
    siteId
    days
    absences {
      id
      firstDay
      lastDay
    }
  }
`);

export type OwnWorkEntry = ResultOf<typeof OwnWorkFragment>;

export const OwnWorkQuery = graphql(
  `
    query OwnWork {
      viewer {
        work {
          ...OwnWorkParts
        }
      }
      sites {
        id
        name
        isDefault
      }
      workingHours {
        days
      }
    }
  `,
  [OwnWorkFragment],
);
