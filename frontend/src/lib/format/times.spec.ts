import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createIntl } from 'react-intl';
import { timesOf } from './times.js';

const french = timesOf(createIntl({ locale: 'fr-FR', timeZone: 'Europe/Paris' }), 'fr');
const english = timesOf(createIntl({ locale: 'en-GB', timeZone: 'Europe/Paris' }), 'en');
const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ');

describe('times', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-03-10T12:00:00Z') });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('writes 14:30 in the gutter, in the time zone of the reader', () => {
    expect(french.clock('2026-03-03T13:30:00Z')).toBe('14:30');
    expect(english.clock('2026-03-03T13:30:00Z')).toBe('14:30');
    expect(french.clock('2026-03-03T23:05:00Z')).toBe('00:05');
  });

  it('writes "14 h 30" in a French sentence', () => {
    expect(plain(french.exact('2026-03-03T13:30:00Z'))).toBe('mardi 3 mars 2026 à 14 h 30');
    expect(plain(french.exact('2026-03-03T08:05:00Z'))).toBe('mardi 3 mars 2026 à 9 h 05');
    expect(english.exact('2026-03-03T13:30:00Z')).toContain('14:30');
  });

  it('writes the first of a month "1er"', () => {
    expect(french.date('2025-12-01T12:00:00Z')).toBe('1er déc. 2025');
    expect(plain(french.exact('2026-03-01T12:00:00Z'))).toContain('dimanche 1er mars 2026');
    expect(french.date('2026-03-11T12:00:00Z')).toBe('11 mars');
  });

  it('names days: none today, then yesterday, then the day in words', () => {
    expect(french.day('2026-03-10T08:00:00Z')).toBeNull();
    expect(french.day('2026-03-09T08:00:00Z')).toBe('Hier');
    expect(french.day('2026-03-06T08:00:00Z')).toBe('Vendredi 6 mars');
    expect(english.day('2026-03-09T08:00:00Z')).toBe('Yesterday');
  });

  it('takes the day of the reader, not that of UTC', () => {
    expect(french.dayKey('2026-03-09T23:30:00Z')).toBe('2026-03-10');
    expect(french.day('2026-03-09T23:30:00Z')).toBeNull();
  });

  it('says how long ago', () => {
    expect(plain(french.relative('2026-03-10T11:55:00Z'))).toBe('il y a 5 minutes');
    expect(english.relative('2026-03-10T09:00:00Z')).toBe('3 hours ago');
    expect(french.relative('2026-03-10T11:59:50Z')).toBe('maintenant');
  });
});
