import { graphql } from '../../apollo/graphql.js';
import { SavedSearchFragment } from './saved-search.fragment.js';

/** The searches one keeps. */
export const SavedSearchesQuery = graphql(
  `
    query SavedSearches {
      savedSearches {
        id
        ...SavedSearch
      }
    }
  `,
  [SavedSearchFragment],
);
