declare module '../../platform/events/event-map.js' {
  interface EventMap {
    /** Somebody follows a person they did not follow before. */
    'person.followed': { followerId: string; followeeId: string };
  }
}

/** Payload of `person.followed`. */
export interface PersonFollow {
  readonly followerId: string;
  readonly followeeId: string;
}
