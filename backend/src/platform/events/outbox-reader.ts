import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { Sql } from '../database/sql.js';
import { EventListeners } from './event-listeners.js';

/**
 * How far back every reading goes, in milliseconds. Ids and times are given before commit, so an event may appear
 * behind others already read: this is several times as long as a statement may run, and forgives clocks that differ.
 */
const OVERLAP = 60_000;
/** Hints may be lost; without one the outbox is read this often, in milliseconds. */
const POLL = 1_000;

interface EventPlace {
  id: string;
  created_at: Date;
}

interface EventRow {
  name: string;
  payload: object;
}

const READ_PLACES = 'SELECT id, created_at FROM outbox_event WHERE created_at >= $1';
const READ_EVENTS =
  'SELECT name, payload FROM outbox_event WHERE id = ANY($1::uuid[]) ORDER BY created_at, id';

/** Reads the outbox on behalf of this instance, from its start on, and tells each event to the listeners once. */
@Injectable()
export class OutboxReader implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxReader.name);
  /** Events of the overlap that were told, or were there before the start. */
  private known = new Set<string>();
  private lastReadAt = new Date(0);
  private reading: Promise<void> | null = null;
  private wokenMeanwhile = false;
  private timer: NodeJS.Timeout | undefined;
  private failing = false;

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly listeners: EventListeners,
  ) {}

  /** What is there already was told to those who were there. */
  async onApplicationBootstrap(): Promise<void> {
    this.lastReadAt = this.clock.now();
    for (const { id } of await this.readPlaces()) this.known.add(id);
    this.timer = setInterval(() => this.wake(), POLL);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.reading;
  }

  /** There may be something new: reads at once, or once more after the reading under way. */
  wake(): void {
    if (this.timer === undefined) return;
    if (this.reading) this.wokenMeanwhile = true;
    else this.reading = this.readUntilQuiet();
  }

  private async readUntilQuiet(): Promise<void> {
    do {
      this.wokenMeanwhile = false;
      try {
        await this.readNew();
        this.failing = false;
      } catch (error) {
        // The next poll reads from where the last one that worked began, so nothing is lost meanwhile.
        if (!this.failing) this.logger.warn({ err: error }, 'the outbox cannot be read');
        this.failing = true;
      }
    } while (this.mustReadAgain());
    this.reading = null;
  }

  private mustReadAgain(): boolean {
    return this.wokenMeanwhile && this.timer !== undefined;
  }

  private async readNew(): Promise<void> {
    const startedAt = this.clock.now();
    const places = await this.readPlaces();
    const fresh = places.filter(({ id }) => !this.known.has(id)).map(({ id }) => id);
    const events = fresh.length > 0 ? await this.sql.rows<EventRow>(READ_EVENTS, [fresh]) : [];
    this.lastReadAt = startedAt;
    const next = this.beginning();
    this.known = new Set(places.filter((place) => place.created_at >= next).map(({ id }) => id));
    for (const { name, payload } of events) this.listeners.tell(name, payload);
  }

  private readPlaces(): Promise<EventPlace[]> {
    return this.sql.rows<EventPlace>(READ_PLACES, [this.beginning()]);
  }

  private beginning(): Date {
    return new Date(this.lastReadAt.getTime() - OVERLAP);
  }
}
