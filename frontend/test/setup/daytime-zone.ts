import { clockAt } from '../../../backend/src/features/rounds/round-time.js';

/** Some eight hours apart: in one of them it is always day. No country keeps them, so none of their days is a holiday. */
const ZONES = ['Antarctica/Troll', 'Antarctica/DumontDUrville', 'Pacific/Pitcairn'] as const;

/**
 * Where the company of a browser test and those who look at its page live: at a place where it is
 * between 06:00 and 17:00 now, so that no day, and no round that closes at 23:59, ends under a test.
 * The page tells the time by the machine's clock, which a test can't move as it moves the server's.
 */
export const DAYTIME_ZONE =
  ZONES.find((zone) => {
    const clock = clockAt(new Date(), zone);
    return clock >= '06:00' && clock < '17:00';
  }) ?? ZONES[0];
