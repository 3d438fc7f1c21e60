import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import type { ReactionKind } from '../../apollo/enums.js';

/** What a reader's own act changes on a post: each mutation returns it, so the cache needs no other care. */
export const PostStateFragment = graphql(`
  fragment PostState on Post @_unmask {
    __typename
    id
    repostCount
    reactions {
      __typename
      kind
      count
    }
    viewerReaction
    viewerReposted
    viewerBookmarked
  }
`);

export type PostState = ResultOf<typeof PostStateFragment>;

/** The state after the viewer reacts with another kind, or with none. One reaction a person. */
export function withReaction(state: PostState, kind: ReactionKind | null): PostState {
  const counts = new Map(state.reactions.map((reaction) => [reaction.kind, reaction.count]));
  const shift = (which: ReactionKind | null, by: number) => {
    if (which !== null) counts.set(which, (counts.get(which) ?? 0) + by);
  };
  shift(state.viewerReaction, -1);
  shift(kind, 1);
  return {
    ...state,
    viewerReaction: kind,
    reactions: [...counts]
      .filter(([, count]) => count > 0)
      .map(([which, count]) => ({ __typename: 'ReactionCount', kind: which, count })),
  };
}

export function withRepost(state: PostState, reposted: boolean): PostState {
  const by = Number(reposted) - Number(state.viewerReposted);
  return { ...state, viewerReposted: reposted, repostCount: Math.max(0, state.repostCount + by) };
}
