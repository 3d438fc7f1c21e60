import { v4, v7 } from 'uuid';

import type { Random } from '../plan/random.js';

/** Ids as those given at work, and the same on every run. */
export class DemoIds {
  constructor(private readonly random: Random) {}

  /** One that carries the time of what it names. @param at milliseconds */
  next(at: number): string {
    return v7({ msecs: at, random: this.random.bytes(16) });
  }

  /** One that carries none, as topics have. */
  untimed(): string {
    return v4({ random: this.random.bytes(16) });
  }
}
