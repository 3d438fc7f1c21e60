import { normalizeText } from '@breve/text';

import { BreveError } from '../../platform/errors/breve-error.js';

/** What one topic counts at most. */
export const MOST_METRICS = 20;
/** The same with what it counts no longer. */
export const MOST_METRICS_EVER = 60;
/** Whose figures one topic expects at most: what is said of each day names those that are missing. */
export const MOST_REPORTERS = 200;

/** Targets of one metric: three for each team whose figures a topic can expect, and for the company. */
export const MOST_TARGETS = 3 * (MOST_REPORTERS + 1);

const LONGEST_NAME = 40;
const MOST_WORDS = 20;
const UNIT = /^(?:[A-Z]{3}|%|pts|h|d|COUNT)$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DECIMAL = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** Whether a metric takes figures of posts written at a moment: what was written before it retired stays its own. */
export function countsAt({ retiredAt }: { readonly retiredAt: Date | null }, writtenAt: Date): boolean {
  return retiredAt === null || writtenAt < retiredAt;
}

/** @throws BreveError `BAD_USER_INPUT` */
export function checkMetricName(text: string): string {
  const name = normalizeText(text).trim();
  if (name === '' || name.includes('\n') || Array.from(name).length > LONGEST_NAME) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'metric-name', limit: LONGEST_NAME });
  }
  return name;
}

/** Labels or nouns: at most twenty. @throws BreveError `BAD_USER_INPUT` */
export function checkMetricWords(words: readonly string[]): string[] {
  if (words.length > MOST_WORDS)
    throw new BreveError('BAD_USER_INPUT', { reason: 'words', limit: MOST_WORDS });
  return [...new Set(words.map(checkMetricName))];
}

/** @throws BreveError `BAD_USER_INPUT` */
export function checkUnit(unit: string): string {
  const isCurrency = /^[A-Z]{3}$/.test(unit);
  if (!UNIT.test(unit) || (isCurrency && !Intl.supportedValuesOf('currency').includes(unit))) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'unit' });
  }
  return unit;
}

/** @throws BreveError `BAD_USER_INPUT` */
export function checkDecimals(decimals: number): number {
  if (decimals < 0 || decimals > 6) throw new BreveError('BAD_USER_INPUT', { reason: 'decimals', limit: 6 });
  return decimals;
}

/** Null for an empty text, which takes it away. @throws BreveError `BAD_USER_INPUT` */
export function checkTaxNote(note: string): string | null {
  if (!['', 'HT', 'TTC'].includes(note)) throw new BreveError('BAD_USER_INPUT', { reason: 'tax-note' });
  return note === '' ? null : note;
}

/** Null for an empty text, which takes it away. @throws BreveError `BAD_USER_INPUT` */
export function checkTarget(target: string): string | null {
  if (target === '') return null;
  if (!DECIMAL.test(target)) throw new BreveError('BAD_USER_INPUT', { reason: 'target' });
  return target;
}

/** @throws BreveError `BAD_USER_INPUT` */
export function checkDayEnd(time: string): string {
  if (!TIME.test(time)) throw new BreveError('BAD_USER_INPUT', { reason: 'day-end' });
  return time;
}

/** @throws BreveError `BAD_USER_INPUT` */
export function checkClosesAt(time: string): string {
  if (!TIME.test(time)) throw new BreveError('BAD_USER_INPUT', { reason: 'closes-at' });
  return time;
}
