import { beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from '@apollo/client';
import { InMemoryCache } from '@apollo/client/cache';
import { BreveCache } from './breve-cache.js';

const QUERY = gql`
  query {
    post {
      __typename
      id
      text
    }
  }
`;
const written = (text: string) => ({ post: { __typename: 'Post', id: '1', text } });
const setTo = (text: string) => (cache: Pick<InMemoryCache, 'modify'>) =>
  void cache.modify({ id: 'Post:1', fields: { text: () => text } });

/** The same is asked of Apollo's own cache: both must tell the same. */
describe.each([
  { name: 'the cache of the page', make: () => new BreveCache() },
  { name: 'the cache of Apollo', make: () => new InMemoryCache() },
])('$name', ({ make }) => {
  let cache: InMemoryCache;
  let told: string[];
  beforeEach(() => {
    cache = make();
    cache.writeQuery({ query: QUERY, data: written('said') });
    told = [];
    cache.watch<{ post: { text: string } }>({
      query: QUERY,
      optimistic: true,
      callback: ({ result }) => {
        const said = cache.diff<{ post: { text: string } }>({ query: QUERY, optimistic: false });
        told.push(`${result?.post?.text} over ${said.result?.post?.text}`);
      },
    });
  });

  const diff = (optimistic: boolean) => cache.diff({ query: QUERY, optimistic }).result;

  it('keeps what is shown in advance apart from what was said', () => {
    cache.recordOptimisticTransaction(setTo('in advance'), 'a');
    expect(diff(true)).toEqual(written('in advance'));
    expect(diff(false)).toEqual(written('said'));
    cache.removeOptimistic('a');
    expect(diff(true)).toEqual(written('said'));
    expect(told).toEqual(['in advance over said', 'said over said']);
  });

  it('has both apart while another one is still shown in advance', () => {
    cache.recordOptimisticTransaction(setTo('first'), 'a');
    cache.recordOptimisticTransaction(setTo('second'), 'b');
    cache.removeOptimistic('a');
    expect([diff(true), diff(false)]).toEqual([written('second'), written('said')]);
    cache.removeOptimistic('b');
    expect([diff(true), diff(false)]).toEqual([written('said'), written('said')]);
  });

  it('tells of an answer when what was shown before it is gone', () => {
    cache.recordOptimisticTransaction(setTo('in advance'), 'a');
    cache.batch({
      removeOptimistic: 'a',
      update: (inner) => {
        setTo('answered')(inner);
        expect(inner.diff({ query: QUERY, optimistic: false }).result).toEqual(written('answered'));
      },
    });
    expect([diff(true), diff(false)]).toEqual([written('answered'), written('answered')]);
    expect(told).toEqual(['in advance over said', 'answered over answered']);
  });

  it('forgets what was shown in advance with everything else', async () => {
    cache.recordOptimisticTransaction(setTo('in advance'), 'a');
    await cache.reset({ discardWatches: true });
    cache.writeQuery({ query: QUERY, data: written('anew') });
    expect([diff(true), diff(false)]).toEqual([written('anew'), written('anew')]);
  });
});

describe('the cache of the page', () => {
  it('reads once what is one', () => {
    const cache = new BreveCache();
    cache.writeQuery({ query: QUERY, data: written('said') });
    const diff = (optimistic: boolean) => cache.diff({ query: QUERY, optimistic }).result;
    expect(diff(false)).toBe(diff(true));
    cache.recordOptimisticTransaction(setTo('in advance'), 'a');
    expect(diff(false)).not.toBe(diff(true));
  });
});
