import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { weekdayOf } from './calendar-days.js';
import { addWorkingMinutes, type WorkingTime, workingMinutesBetween } from './working-time.js';

const MONDAY_TO_FRIDAY: WorkingTime = {
  timeZone: 'Europe/Paris',
  opens: '09:00',
  closes: '18:00',
  isWorked: (day) => weekdayOf(day) <= 5 && day !== '2026-05-01',
};

describe('minutes of work', () => {
  it.each([
    ['within a morning', '2026-03-17T09:00:00Z', '2026-03-17T10:30:00Z', 90],
    ['from before opening', '2026-03-17T04:00:00Z', '2026-03-17T08:30:00Z', 30],
    ['over a night', '2026-03-17T16:30:00Z', '2026-03-18T08:15:00Z', 45],
    ['over a weekend', '2026-03-20T16:00:00Z', '2026-03-23T09:00:00Z', 120],
    ['over a holiday', '2026-04-30T15:00:00Z', '2026-05-04T07:30:00Z', 90],
    ['on a Sunday', '2026-03-22T09:00:00Z', '2026-03-22T15:00:00Z', 0],
    ['over the night the clocks change', '2026-03-27T16:00:00Z', '2026-03-30T08:00:00Z', 120],
    ['backwards', '2026-03-18T09:00:00Z', '2026-03-17T09:00:00Z', 0],
  ])('%s', (_, from, to, minutes) => {
    expect(workingMinutesBetween(MONDAY_TO_FRIDAY, new Date(from), new Date(to))).toBe(minutes);
  });

  it.each([
    ['the same day', '2026-03-17T09:00:00Z', 60, '2026-03-17T10:00:00.000Z'],
    ['to the very end of a day', '2026-03-17T16:00:00Z', 60, '2026-03-17T17:00:00.000Z'],
    ['over a night', '2026-03-17T16:30:00Z', 60, '2026-03-18T08:30:00.000Z'],
    ['asked on a Saturday', '2026-03-21T10:00:00Z', 60, '2026-03-23T09:00:00.000Z'],
    ['nothing', '2026-03-21T10:00:00Z', 0, '2026-03-23T08:00:00.000Z'],
  ])('added: %s', (_, from, minutes, until) => {
    expect(addWorkingMinutes(MONDAY_TO_FRIDAY, new Date(from), minutes).toISOString()).toBe(until);
  });

  it('adding them and counting them again gives them back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 5_000 }),
        (from, minutes) => {
          const until = addWorkingMinutes(MONDAY_TO_FRIDAY, from, minutes);
          expect(workingMinutesBetween(MONDAY_TO_FRIDAY, from, until)).toBe(minutes);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('give up where nobody ever works', () => {
    const never = { ...MONDAY_TO_FRIDAY, isWorked: () => false };
    expect(() => addWorkingMinutes(never, new Date('2026-03-17T09:00:00Z'), 1)).toThrow();
  });
});
