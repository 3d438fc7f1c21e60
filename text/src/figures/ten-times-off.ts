import { Big } from 'big.js';

/** Fewer values than this are no usage to compare with. */
const USUAL_COUNT = 3;
const TIMES = 10;

/**
 * Whether a value is ten times its usual or more, or a tenth of it or less: a zero too many or a mark misread. The
 * usual is the median of the values given, signs set aside. Nothing is off without three of them, and 0 never is.
 *
 * @param value canonical decimal
 * @param usualValues canonical decimals of the same metric, team and unit, in any order
 */
export function isTenTimesOff(value: string, usualValues: readonly string[]): boolean {
  if (usualValues.length < USUAL_COUNT) return false;
  const sorted = usualValues.map((usual) => new Big(usual).abs()).sort((a, b) => a.cmp(b));
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? new Big(0);
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  const median = upper.plus(lower).div(2);
  const size = new Big(value).abs();
  if (size.eq(0) || median.eq(0)) return false;
  return size.gte(median.times(TIMES)) || size.times(TIMES).lte(median);
}
