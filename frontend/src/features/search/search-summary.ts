import { skipToken, useQuery } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';

const SearchSummaryQuery = graphql(`
  query SearchSummary($query: String!) {
    searchSummary(query: $query) {
      notices {
        code
        start
        end
      }
      postCount
      personCount
      teamCount
      topicCount
      authorCount
      authors {
        id
        handle
        displayName
      }
    }
  }
`);

export type SearchSummary = ResultOf<typeof SearchSummaryQuery>['searchSummary'];

/** How much a search finds, and what of it was not understood; undefined while that is on its way. */
export function useSearchSummary(query: string): SearchSummary | undefined {
  const { data } = useQuery(
    SearchSummaryQuery,
    query === '' ? skipToken : { variables: { query }, fetchPolicy: 'cache-and-network', errorPolicy: 'all' },
  );
  return data?.searchSummary;
}

/** Counts stop there. */
const COUNTED = 1_000;

/** A count as a tab shows it: "1 000+" for more than is counted. */
export function countWords(count: number, language: string): string {
  const number = new Intl.NumberFormat(language).format(Math.min(count, COUNTED));
  return count > COUNTED ? `${number}+` : number;
}
