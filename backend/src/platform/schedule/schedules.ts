import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { Turns } from './turns.js';

const INTERVAL = 15_000;

/** Something that is to be done at its time. */
export interface Schedule {
  /** Its name in the log and in `schedule_step`. */
  readonly name: string;
  /**
   * Does what is due by `now` and was not done yet. Called again and again, on every instance: what must happen once
   * takes its step by `claimStep`. After an outage it finds several turns due, and decides which still make sense.
   */
  tick(now: Date): Promise<void>;
}

/** Lets every schedule look at the clock a few times a minute. */
@Injectable()
export class Schedules implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Schedules.name);
  private readonly schedules: Schedule[] = [];
  private timer: NodeJS.Timeout | undefined;
  private readonly turns = new Turns();

  constructor(private readonly clock: Clock) {}

  /** To be called when a module starts. */
  add(schedule: Schedule): void {
    this.schedules.push(schedule);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      if (!this.turns.isTaken) void this.tick(this.clock.now());
    }, INTERVAL);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.turns.over();
  }

  /** Lets no schedule of this instance look at the clock while something is made that it would find due. */
  hold(work: () => Promise<void>): Promise<void> {
    return this.turns.take(work);
  }

  /** Lets each schedule do what is due by this time. One that fails is logged, tried again next time, and stops no other. */
  tick(now: Date): Promise<void> {
    return this.turns.take(async () => {
      for (const schedule of this.schedules) {
        try {
          await schedule.tick(now);
        } catch (error) {
          this.logger.error({ err: error }, `${schedule.name} could not do what was due`);
        }
      }
    });
  }
}
