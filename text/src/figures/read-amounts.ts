import type { ReadText } from '../read-text.js';
import { findRanges, findTargets } from './comparisons.js';
import { type FigureContext, isCurrency } from './context.js';
import { withoutExclusions } from './exclusions.js';
import { canonical } from './numbers.js';
import { plainText } from './plain-text.js';
import { findQuantities } from './quantities.js';
import { Lexicon } from './words.js';

/** An amount of money in a text. Offsets are UTF-16, half-open, in the normalised text. */
export interface Amount {
  start: number;
  end: number;
  /** Canonical decimal, as a figure's. */
  value: string;
  /** ISO 4217 code. */
  unit: string;
  otherValue: string | null;
}

/**
 * The amounts of a text, whatever its topics: in a post of the kind WIN or LOSS they are the deal's, and enter no series
 * (product rules, §3 Figures). What stays text in a figure's place stays text here. Never throws; linear in the text.
 */
export function readAmounts(read: ReadText, context: Pick<FigureContext, 'language' | 'dollar'>): Amount[] {
  const plain = plainText(read);
  const text = withoutExclusions(plain);
  const quantities = findQuantities(text, {
    language: context.language,
    dollar: context.dollar,
    nouns: { lexicon: new Lexicon([]), words: [], wordAt: new Map() },
  });
  const ranges = findRanges(text, quantities);
  const targets = findTargets(text, plain, quantities, []);
  let next = 0;
  return quantities.flatMap((quantity) => {
    const { start, end, value, unit, other } = quantity;
    while ((targets[next]?.end ?? Infinity) <= start) next += 1;
    const isTarget = (targets[next]?.start ?? Infinity) <= start;
    if (value === null || unit === null || !isCurrency(unit) || ranges.has(quantity) || isTarget) return [];
    return [{ start, end, value: canonical(value), unit, otherValue: other && canonical(other) }];
  });
}
