import { describe, expect, it } from '@jest/globals';

import type { PeriodLength } from './periods.js';
import { spansToDate } from './to-date.js';

const WEEK = { start: '2026-03-16', before: '2026-03-23' };
const MARCH = { start: '2026-03-01', before: '2026-04-01' };

describe('what a period has brought so far', () => {
  it.each<[string, PeriodLength, { start: string; before: string }, string, string | null]>([
    ['no day', 'day', { start: '2026-03-16', before: '2026-03-17' }, '2026-03-16', null],
    ['no Monday', 'week', WEEK, '2026-03-16', null],
    ['no week that is over', 'week', WEEK, '2026-03-23', null],
    ['Monday alone on a Tuesday', 'week', WEEK, '2026-03-17', '16–17 09–10 17–18'],
    ['six days on a Sunday', 'week', WEEK, '2026-03-22', '16–22 09–15 17–23'],
    ['no first of a month', 'month', MARCH, '2026-03-01', null],
    ['the same days of a month', 'month', MARCH, '2026-03-12', '01–12 01–12 01–12'],
    ['a shorter month whole', 'month', MARCH, '2026-03-31', '01–31 01–01 01–31'],
    [
      'February of a leap year beside others',
      'month',
      { start: '2028-02-01', before: '2028-03-01' },
      '2028-02-29',
      '01–29 01–29 01–01',
    ],
  ])('%s', (_, length, period, today, expected) => {
    const spans = spansToDate(period, length, today);
    const written = spans && [spans.now, spans.previous, spans.yearBefore];
    expect(
      written?.map(({ start, before }) => `${start.slice(8)}–${before.slice(8)}`).join(' ') ?? null,
    ).toBe(expected);
  });
});
