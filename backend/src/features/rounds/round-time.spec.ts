import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, closedDays, closingOf, currentDay, dayAt, type RoundTimes, runsOn } from './round-time.js';

const ZONES = [
  'Europe/Paris',
  'America/Montreal',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
];

function times(changes: Partial<RoundTimes> = {}): RoundTimes {
  return {
    days: [1, 2, 3, 4, 5],
    closesAt: '18:00',
    timeZone: 'Europe/Paris',
    startsOn: '2026-01-01',
    endsOn: null,
    ...changes,
  };
}

describe('the closing of a day', () => {
  it.each([
    ['a summer evening', '2026-07-14', '18:00', 'Europe/Paris', '2026-07-14T16:00:00Z'],
    ['a winter evening', '2026-01-14', '18:00', 'Europe/Paris', '2026-01-14T17:00:00Z'],
    ['just before the gap', '2026-03-29', '01:59', 'Europe/Paris', '2026-03-29T00:59:00Z'],
    ['inside the gap: with the leap', '2026-03-29', '02:30', 'Europe/Paris', '2026-03-29T01:00:00Z'],
    ['just after the gap', '2026-03-29', '03:00', 'Europe/Paris', '2026-03-29T01:00:00Z'],
    ['in the doubled hour: the first time', '2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T00:30:00Z'],
    ['after the doubled hour', '2026-10-25', '03:00', 'Europe/Paris', '2026-10-25T02:00:00Z'],
    ['the gap in Québec', '2026-03-08', '02:15', 'America/Montreal', '2026-03-08T07:00:00Z'],
    ['a gap of half an hour', '2026-10-04', '02:10', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
    ['a zone on the half hour', '2026-05-01', '12:00', 'Asia/Kolkata', '2026-05-01T06:30:00Z'],
  ])('%s', (_, day, time, zone, instant) => {
    expect(closingOf(times({ closesAt: time, timeZone: zone }), day)).toEqual(new Date(instant));
  });

  it('is shown by the clock of its zone, or lies just after a gap', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 1500 }),
        minute,
        (zone, offset, at) => {
          const day = addDays('2024-01-01', offset);
          const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
          const instant = closingOf(times({ closesAt: time, timeZone: zone }), day);
          const shown = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          }).format(instant);
          if (shown === time) {
            expect(dayAt(instant, zone)).toBe(day);
          } else {
            expect(shown > time).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the days of a round', () => {
  it.each([
    ['a weekday', {}, '2026-03-17', true],
    ['a Sunday', {}, '2026-03-22', false],
    ['before its start', { startsOn: '2026-03-18' }, '2026-03-17', false],
    ['its first day', { startsOn: '2026-03-17' }, '2026-03-17', true],
    ['its last day', { endsOn: '2026-03-17' }, '2026-03-17', true],
    ['after its end', { endsOn: '2026-03-16' }, '2026-03-17', false],
  ])('%s', (_, changes, day, runs) => {
    expect(runsOn(times(changes), day)).toBe(runs);
  });

  it('are today’s until midnight of its zone, closed or not', () => {
    expect(currentDay(times(), new Date('2026-03-17T22:59:00Z'))).toBe('2026-03-17');
    expect(currentDay(times(), new Date('2026-03-17T23:00:00Z'))).toBe('2026-03-18');
    expect(currentDay(times(), new Date('2026-03-21T12:00:00Z'))).toBeNull();
  });

  it('are found again after an outage, oldest first, and no further back than asked', () => {
    const monday = new Date('2026-03-23T08:00:00Z');
    expect(closedDays(times(), monday, 4)).toEqual(['2026-03-19', '2026-03-20']);
    expect(closedDays(times(), new Date('2026-03-20T16:59:59Z'), 1)).toEqual(['2026-03-19']);
    expect(closedDays(times(), new Date('2026-03-20T17:00:00Z'), 1)).toEqual(['2026-03-19', '2026-03-20']);
  });

  it('close each once and in order, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom('00:00', '02:10', '02:30', '18:00', '23:59'),
        fc.integer({ min: 0, max: 1000 }),
        (timeZone, closesAt, offset) => {
          const round = times({ timeZone, closesAt, days: [1, 2, 3, 4, 5, 6, 7], startsOn: '2020-01-01' });
          const first = closingOf(round, addDays('2024-01-01', offset));
          const second = closingOf(round, addDays('2024-01-01', offset + 1));
          const hours = (second.getTime() - first.getTime()) / 3_600_000;
          expect(hours).toBeGreaterThanOrEqual(22);
          expect(hours).toBeLessThanOrEqual(26);
        },
      ),
    );
  });
});
