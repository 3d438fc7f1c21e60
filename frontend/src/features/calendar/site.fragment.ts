import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';

export const SiteFragment = graphql(`
  fragment SiteRow on Site {
    id
    name
    country
    region
    workedHolidays
    isDefault
  }
`);

export type SiteEntry = ResultOf<typeof SiteFragment>;

export const SitesQuery = graphql(
  `
    query Sites {
      sites {
        ...SiteRow
      }
    }
  `,
  [SiteFragment],
);
