import { Big } from 'big.js';
import { canonical } from './numbers.js';

/**
 * The rules of a metric on the values of a period (product rules, §3 Figures), all in one unit: `byUnit` parts what must
 * not be added. Exact decimals; canonical decimals in and out. A period without figures is null, not 0.
 */

/** Digits kept of a quotient; halves are rounded away from zero, as the database's `round` does. */
export const QUOTIENT_DECIMALS = 6;

/** Rule "sum": of all figures. */
export function sumOf(values: readonly string[]): string | null {
  if (values.length === 0) return null;
  return canonical(values.reduce((sum, value) => sum.plus(value), new Big(0)));
}

/** Rule "mean": of all figures. */
export function meanOf(values: readonly string[], decimals = QUOTIENT_DECIMALS): string | null {
  const sum = sumOf(values);
  return sum === null ? null : ratioOf(sum, String(values.length), decimals);
}

/** Rule "ratio": of two metrics' values; null without either or when nothing is to be divided by. */
export function ratioOf(
  numerator: string | null,
  denominator: string | null,
  decimals = QUOTIENT_DECIMALS,
): string | null {
  if (numerator === null || denominator === null) return null;
  const divisor = new Big(denominator);
  if (divisor.eq(0)) return null;
  return canonical(quotient(new Big(numerator), divisor, decimals));
}

/** Rounded once: `div` alone would keep the digits of its constructor, and rounding twice can go wrong. */
function quotient(numerator: Big, divisor: Big, decimals: number): Big {
  const Rounding = Big();
  Rounding.DP = decimals;
  Rounding.RM = Big.roundHalfUp;
  return new Rounding(numerator).div(divisor);
}

/** A value of a team at a moment, for the rule "last". */
export interface TeamValue {
  teamId: string;
  /** What it was said for, compared as a string: an ISO date, or date and time. Of two that are equal the later given wins. */
  at: string;
  value: string;
}

/** Rule "last": the latest value per team, added up over the teams given (a parent adds its teams' lasts). */
export function lastOf(values: readonly TeamValue[]): string | null {
  const latest = new Map<string, TeamValue>();
  for (const value of values) {
    const known = latest.get(value.teamId);
    if (known === undefined || known.at <= value.at) latest.set(value.teamId, value);
  }
  return sumOf(Array.from(latest.values(), ({ value }) => value));
}

/** Values apart by unit, units in order of first sight: currencies are never added together. */
export function byUnit<T extends { unit: string }>(values: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(value.unit);
    if (group) group.push(value);
    else groups.set(value.unit, [value]);
  }
  return groups;
}
