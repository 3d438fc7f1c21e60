/** Counts as everybody who may read the post sees them. */
export interface PostCounts {
  replyCount: number;
  repostCount: number;
  quoteCount: number;
  /** One number a reaction, in the order of `REACTION_KINDS`. */
  reactionCounts: number[];
}

declare module '../../platform/events/event-map.js' {
  interface EventMap {
    'post.created': { postId: string };
    'post.edited': { postId: string };
    'post.deleted': { postId: string };
    'post.counted': { postId: string; counts: PostCounts };
    /** Somebody reposted it: it may enter the home timelines of their followers. */
    'post.reposted': { postId: string; personId: string };
  }
}
