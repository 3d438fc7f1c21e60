import { Big } from 'big.js';
import { SPACE } from './plain-text.js';
import type { Quantity } from './quantities.js';
import { offsetsIn } from './reading-order.js';

/** What joins both ends of a range whatever they are, and what may also part two figures. */
const TOUCHING = new RegExp(String.raw`^(?:[-−–—~→]|\.{2,})[€$£]?$`);
const TO = new RegExp(`^${SPACE}(?:à|to|until|jusqu['’]à|~|→)${SPACE}$`, 'i');
const DASH = new RegExp(`^${SPACE}[-−–—]${SPACE}$`);
const AND = new RegExp(`^${SPACE}(?:et|and)${SPACE}$`, 'i');
const BETWEEN = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}_])(?:entre|between)${SPACE}$`, 'iu');
const BETWEEN_LENGTH = 9;
const LIKELY_SPREAD = 10;

/** The quantities that are ends of a range: `10-12 k€`, `de 10 à 12 k€`, `entre 10 et 12 %`. */
export function findRanges(text: string, quantities: readonly Quantity[]): Set<Quantity> {
  const ends = new Set<Quantity>();
  quantities.forEach((low, index) => {
    const high = quantities[index + 1];
    if (high === undefined || !areRange(text, low, high)) return;
    ends.add(low).add(high);
  });
  return ends;
}

function areRange(text: string, low: Quantity, high: Quantity): boolean {
  const gap = text.slice(low.end, high.start);
  if (gap === '') return high.sign === '-';
  if (TOUCHING.test(gap)) return true;
  if (low.unit !== null && low.unit !== high.unit) return false;
  if (TO.test(gap)) return true;
  if (AND.test(gap)) return BETWEEN.test(text.slice(Math.max(0, low.start - BETWEEN_LENGTH), low.start));
  return DASH.test(gap) && isLikely(low, high);
}

/** ` - ` also parts what has nothing to do with each other: `Lyon 3 - 42 500 €`. A range rises, and not by far. */
function isLikely(low: Quantity, high: Quantity): boolean {
  const { value, unit } = low;
  const { value: scaled, unscaled } = high;
  if (value === null || scaled === null || unscaled === null) return false;
  if (unit !== null) return value.lt(scaled);
  return [scaled, unscaled].some((top) => value.lte(top) && top.lte(new Big(LIKELY_SPREAD).times(value)));
}

/** What a figure is compared with: `vs 9 k€ hier`. Half-open, in text order, apart. */
export interface Clause {
  start: number;
  end: number;
}

const KEYWORD =
  /(?<![\p{L}\p{M}\p{N}_])(?:vs\.?|versus|contre|against|objectifs?|obj\.?|targets?|budgets?|n[-−–][1-9])(?![\p{L}\p{M}\p{N}_])/giu;
const STOPS = /[,;!?\n|]/;

/**
 * What follows vs, contre, objectif, target, budget or N-1: up to the next comma, sentence, line, spaced dash or closing
 * bracket, to the label of another metric once it holds a number, or to a `/` while it holds none.
 *
 * @param plain the text with nothing but its entities blanked: `N-1` is a keyword here, and a reference elsewhere
 * @param labels where labels of metrics stand; a keyword inside one is none (a metric may be called "Budget")
 */
export function findTargets(
  text: string,
  plain: string,
  quantities: readonly Quantity[],
  labels: readonly { start: number; end: number }[],
): Clause[] {
  const clauses: Clause[] = [];
  const quantityAt = new Map(quantities.map((quantity) => [quantity.start, quantity]));
  const labelStarts = new Set(labels.map((label) => label.start));
  const inLabel = offsetsIn(labels);
  for (const { 0: keyword, index } of plain.matchAll(KEYWORD)) {
    if (index < (clauses.at(-1)?.end ?? 0) || inLabel.has(index)) continue;
    clauses.push({ start: index, end: clauseEnd(text, index + keyword.length, quantityAt, labelStarts) });
  }
  return clauses;
}

function clauseEnd(
  text: string,
  start: number,
  quantityAt: ReadonlyMap<number, Quantity>,
  labelStarts: ReadonlySet<number>,
): number {
  let open = 0;
  let holdsNumber = false;
  let index = start;
  while (index < text.length) {
    const quantity = quantityAt.get(index);
    if (quantity) {
      holdsNumber = true;
      index = quantity.end;
      continue;
    }
    const character = text.charAt(index);
    if (STOPS.test(character) || (holdsNumber && labelStarts.has(index))) return index;
    if (character === '/' && !holdsNumber) return index;
    if (character === '.' && /^(?:\s|$)/.test(text.charAt(index + 1))) return index;
    if (/[-–—]/.test(character) && /\s/.test(text.charAt(index - 1)) && /\s/.test(text.charAt(index + 1))) {
      return index;
    }
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) return index;
    index += 1;
  }
  return index;
}
