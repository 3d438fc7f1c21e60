import type { ApolloCache } from '@apollo/client/cache';

interface List {
  edges: readonly { node: { __ref: string } }[];
}

/** Takes a mention out of the list of those that wait for an answer, wherever the cache holds it. */
export function leaveWaiting(cache: ApolloCache, postId: string): void {
  cache.modify({
    fields: {
      aboutMe: (known: unknown, { storeFieldName }): unknown => {
        if (!storeFieldName.includes('"UNANSWERED"')) return known;
        const list = known as List;
        return { ...list, edges: list.edges.filter(({ node }) => node.__ref !== `Post:${postId}`) };
      },
    },
  });
}
