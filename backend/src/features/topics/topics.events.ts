declare module '../../platform/events/event-map.js' {
  interface EventMap {
    /** What is shown of topics changed beside their posts: merged, taken apart, pinned, put on a wall. */
    'topics.changed': { topicIds: string[] };
  }
}

/** Payload of `topics.changed`. */
export interface TopicsChanged {
  readonly topicIds: readonly string[];
}
