import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryCache } from '@apollo/client/cache';
import { graphql } from './graphql.js';
import { pages } from './pages.js';

const Query = graphql(`
  query Page($first: Int, $after: String, $last: Int, $before: String) {
    companyTimeline(first: $first, after: $after, last: $last, before: $before) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

interface Ends {
  next?: boolean;
  previous?: boolean;
}

function pageOf(ids: string, { next = false, previous = false }: Ends = {}) {
  return {
    companyTimeline: {
      __typename: 'PostConnection',
      edges: Array.from(ids, (id) => ({
        __typename: 'PostEdge',
        cursor: `at ${id}`,
        node: { __typename: 'Post', id },
      })),
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: next,
        hasPreviousPage: previous,
        startCursor: ids === '' ? null : `at ${ids.charAt(0)}`,
        endCursor: ids === '' ? null : `at ${ids.charAt(ids.length - 1)}`,
      },
    },
  };
}

describe('pages', () => {
  let cache: InMemoryCache;

  beforeEach(() => {
    cache = new InMemoryCache({ typePolicies: { Query: { fields: { companyTimeline: pages() } } } });
    cache.writeQuery({ query: Query, variables: { first: 3 }, data: pageOf('efg', { next: true }) });
  });

  function list() {
    const { edges, pageInfo } = cache.readQuery({ query: Query })?.companyTimeline ?? {};
    return { ids: edges?.map(({ node }) => node.id).join(''), ...pageInfo };
  }

  it('goes on at the end', () => {
    cache.writeQuery({ query: Query, variables: { first: 3, after: 'at g' }, data: pageOf('hij') });
    expect(list()).toMatchObject({
      ids: 'efghij',
      startCursor: 'at e',
      endCursor: 'at j',
      hasNextPage: false,
    });
  });

  it('puts what is newer on top and keeps the end', () => {
    cache.writeQuery({ query: Query, variables: { last: 50, before: 'at e' }, data: pageOf('cd') });
    expect(list()).toMatchObject({ ids: 'cdefg', startCursor: 'at c', endCursor: 'at g', hasNextPage: true });
  });

  it('keeps the start where nothing is newer', () => {
    cache.writeQuery({ query: Query, variables: { last: 50, before: 'at e' }, data: pageOf('') });
    expect(list()).toMatchObject({ ids: 'efg', startCursor: 'at e' });
  });

  it('starts anew without a cursor', () => {
    cache.writeQuery({ query: Query, variables: { first: 3 }, data: pageOf('abc', { next: true }) });
    expect(list()).toMatchObject({ ids: 'abc', endCursor: 'at c' });
  });

  it('holds a post once, where it was read last', () => {
    cache.writeQuery({ query: Query, variables: { first: 3, after: 'at g' }, data: pageOf('fh') });
    expect(list().ids).toBe('egfh');
  });

  it('leaves out a post that left the cache', () => {
    cache.evict({ id: 'Post:f' });
    expect(list().ids).toBe('eg');
  });
});
