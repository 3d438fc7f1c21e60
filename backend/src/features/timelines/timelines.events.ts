declare module '../../platform/events/event-map.js' {
  interface EventMap {
    /** Somebody said of a mention of them that it needs no answer, or that it does after all. */
    'mention.settled': { postId: string; personId: string };
  }
}

export {};
