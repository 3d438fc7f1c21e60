import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';

export const SavedSearchFragment = graphql(`
  fragment SavedSearch on SavedSearch {
    id
    name
    query
    level
    shared
    viewerOwns
    owner {
      id
      displayName
    }
  }
`);

export type SavedSearchData = ResultOf<typeof SavedSearchFragment>;
