import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { writingDay } from './figures/writing-day.js';
import { instantAt } from './zoned-time.js';

describe('the instant of a time of day', () => {
  it.each([
    ['2026-01-15', '18:30', 'Europe/Paris', '2026-01-15T17:30:00.000Z'],
    ['2026-07-15', '18:30', 'Europe/Paris', '2026-07-15T16:30:00.000Z'],
    // Clocks go from 02:00 to 03:00: 02:30 is never shown.
    ['2026-03-29', '02:30', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
    // And back from 03:00 to 02:00: 02:30 is shown twice.
    ['2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
    ['2026-03-08', '02:15', 'America/Toronto', '2026-03-08T07:00:00.000Z'],
    ['2026-11-01', '01:15', 'America/Toronto', '2026-11-01T05:15:00.000Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    // The day Samoa left out.
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2026-05-01', '09:00', 'Nowhere/Else', '2026-05-01T09:00:00.000Z'],
  ])('%s %s in %s', (date, time, zone, instant) => {
    expect(instantAt(date, time, zone).toISOString()).toBe(instant);
  });

  it('is on its day, and never runs backwards', () => {
    const zones = ['Europe/Paris', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 1438 }),
        (zone, date, minute) => {
          const day = date.toISOString().slice(0, 10);
          const clock = (of: number) =>
            `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
          const at = instantAt(day, clock(minute), zone);
          expect(writingDay(at, zone)).toBe(day);
          expect(instantAt(day, clock(minute + 1), zone).getTime()).toBeGreaterThanOrEqual(at.getTime());
        },
      ),
    );
  });
});
