import { cursorOf, isoTime } from './values.mjs';

/** The posts of a page that the load asks for. */
export const PAGE = 20;

/** @typedef {import('./post-json.mjs').Fields} Fields */

/**
 * A list of posts as GraphQL gives it. One post more than a page says that there is more.
 * @param {Fields[]} posts
 * @param {number} size of a page
 * @param {{ id: number, time: number }} places of the post's id and of the time by which it is placed
 * @param {(post: Fields, time: string) => string} edge what an edge tells after its cursor
 */
export function connectionJson(posts, size, places, edge) {
  let edges = '';
  let first = '';
  let last = '';
  for (const post of posts) {
    if (size-- === 0) break;
    const time = isoTime(post[places.time] ?? '');
    last = cursorOf(time, post[places.id] ?? '');
    if (first === '') first = last;
    edges += `${edges === '' ? '' : ','}{"cursor":"${last}",${edge(post, time)},"__typename":"PostEdge"}`;
  }
  const ends =
    first === '' ? '"startCursor":null,"endCursor":null' : `"startCursor":"${first}","endCursor":"${last}"`;
  return (
    `{"edges":[${edges}],"pageInfo":{"hasNextPage":${size < 0},"hasPreviousPage":false,${ends}` +
    ',"__typename":"PageInfo"},"__typename":"PostConnection"}'
  );
}
