export interface RoundChanged {
  readonly topicId: string;
}

declare module '../../platform/events/event-map.js' {
  interface EventMap {
    /** A line, a health, a closing, other settings: who has its wall open reads it again. */
    'round.changed': RoundChanged;
  }
}
