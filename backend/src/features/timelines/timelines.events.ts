/** Somebody said of a mention of them that it needs no answer, or that it does after all. */
export interface MentionSettled {
  readonly postId: string;
  readonly personId: string;
}

declare module '../../platform/events/event-map.js' {
  interface EventMap {
    'mention.settled': MentionSettled;
  }
}
