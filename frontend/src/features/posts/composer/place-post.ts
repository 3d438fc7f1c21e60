import type { ApolloCache, Modifier, Reference } from '@apollo/client/cache';

interface Placed {
  id: string;
  createdAt: string;
  visibility: string;
  rootId: string | null;
  inReplyTo: { id: string } | null;
  author: { id: string } | null;
  topics: readonly { id: string }[];
}

interface Edge {
  __typename: string;
  cursor: string;
  node: Reference;
  sortAt: string;
  reason: unknown;
}

interface List {
  edges: readonly Edge[];
}

const OWN = { __typename: 'TimelineReason', kind: 'OWN', person: null, topic: null, team: null };

/**
 * Puts one's own new post where it belongs in the timelines that the cache holds: on top of home, of the company's
 * when all may read it and it answers nothing, of its author and its topics; below its thread. The edge has no cursor
 * of the server's yet, so pages go on from their neighbours.
 */
export function placePost(cache: ApolloCache, post: Placed): void {
  const node = { __ref: `Post:${post.id}` };
  const edge: Edge = { __typename: 'PostEdge', cursor: '', node, sortAt: post.createdAt, reason: null };
  const has = (list: List) => list.edges.some(({ node: known }) => known.__ref === node.__ref);
  const onTop = (list: List): List => (has(list) ? list : { ...list, edges: [edge, ...list.edges] });
  const onTopOfHome = (list: List): List =>
    has(list) ? list : { ...list, edges: [{ ...edge, reason: OWN }, ...list.edges] };
  const below = (list: List): List => (has(list) ? list : { ...list, edges: [...list.edges, edge] });
  const parentId = post.inReplyTo?.id ?? null;

  cache.modify({ fields: { homeTimeline: changing(onTopOfHome) } });
  if (post.visibility === 'COMPANY' && parentId === null) {
    cache.modify({ fields: { companyTimeline: changing(onTop) } });
  }
  for (const { id } of post.topics) {
    cache.modify({ id: `Topic:${id}`, fields: { posts: changing(onTop) } });
  }
  if (post.author !== null) {
    const tab = parentId === null ? 'POSTS' : 'REPLIES';
    cache.modify({ id: `Person:${post.author.id}`, fields: { posts: changing(onTop, tab) } });
  }
  // What one answers waits no more: what is about one is read anew the next time it is opened. Where it is open, it is told.
  if (parentId !== null && location.pathname !== '/about-me') cache.evict({ fieldName: 'aboutMe' });
  // A list of replies holds all that is below: those of the root and of the post answered are the ones at hand.
  for (const id of new Set([post.rootId, parentId])) {
    if (id !== null) cache.modify({ id: `Post:${id}`, fields: { replies: changing(below) } });
  }
}

/** Changes the lists that a field holds; of several only those kept under a name with `tab` in it. */
function changing(change: (list: List) => List, tab?: string): Modifier<unknown> {
  return (value, { storeFieldName }) => {
    const meant = tab === undefined || storeFieldName.includes(`"${tab}"`);
    return meant && isList(value) ? change(value) : value;
  };
}

function isList(value: unknown): value is List {
  return typeof value === 'object' && value !== null && 'edges' in value;
}
