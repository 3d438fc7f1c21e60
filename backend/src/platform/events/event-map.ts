/**
 * Every event and its payload, by name. Closed: a feature adds its own by declaration merging in its `*.events.ts`,
 * so that a wrong name or payload does not compile. Payloads hold ids and counts, never texts.
 */
export interface EventMap {
  /** Sessions ended: sockets opened with them close at once. */
  'sessions.ended': { personId: string };
}

export type EventName = keyof EventMap;
