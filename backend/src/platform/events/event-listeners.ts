import { Injectable, Logger } from '@nestjs/common';

import type { EventMap, EventName } from './event-map.js';

type Listener<Name extends EventName> = (payload: EventMap[Name]) => void;

/**
 * Who on this instance wants to hear of what. Every instance hears every event, once, after it was committed, whichever
 * instance wrote it. What is told is a hint to look: it may come late, and again when a clock is set back.
 */
@Injectable()
export class EventListeners {
  private readonly logger = new Logger(EventListeners.name);
  private readonly listeners: { [Name in EventName]?: Listener<Name>[] } = {};

  /** @param listener answers at once; longer work it puts into a queue of its own, so that nobody waits for it */
  on<Name extends EventName>(name: Name, listener: Listener<Name>): void {
    const others: Listener<Name>[] | undefined = this.listeners[name];
    if (others) others.push(listener);
    else Object.assign(this.listeners, { [name]: [listener] });
  }

  /** Tells an event as it was read from the outbox. A name unknown here was written by a newer version: nobody hears. */
  tell(name: string, payload: object): void {
    if (!Object.hasOwn(this.listeners, name)) return;
    const known = this.listeners[name as EventName] as ((payload: object) => void)[];
    for (const listener of known) {
      try {
        listener(payload);
      } catch (error) {
        this.logger.error({ err: error, event: name }, 'a listener failed');
      }
    }
  }
}
