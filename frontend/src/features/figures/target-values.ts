import type { TargetData } from './counting.query.js';
import type { PeriodName } from './figure-board.query.js';
import { decimalOf, typedDecimal } from './typed-decimal.js';

/** The team a row of targets is of; null for the whole company. */
export type Whose = { id: string; displayName: string } | null;

/** Where a target is typed. */
export function placeOf(period: PeriodName, teamId: string | null): string {
  return `${period} ${teamId ?? ''}`;
}

/** What the fields begin with, by place. */
export function typedTargets(
  targets: readonly TargetData[],
  language: 'fr' | 'en',
): ReadonlyMap<string, string> {
  return new Map(
    targets.map(({ period, team, value }) => [
      placeOf(period, team?.id ?? null),
      typedDecimal(value, language),
    ]),
  );
}

/** The rows: the company, the teams figures are expected of, then those that have a target besides. */
export function whoseTargets(
  targets: readonly TargetData[],
  expected: readonly NonNullable<Whose>[],
): readonly Whose[] {
  const teams = new Map(
    [...expected, ...targets.flatMap(({ team }) => team ?? [])].map((team) => [team.id, team]),
  );
  return [null, ...teams.values()];
}

/** What was typed that is not what was there; an empty value takes a target away. */
export function changedTargets(
  targets: readonly TargetData[],
  typed: ReadonlyMap<string, string>,
  language: 'fr' | 'en',
): { period: PeriodName; teamId: string | null; value: string }[] {
  const before = new Map(
    targets.map(({ period, team, value }) => [placeOf(period, team?.id ?? null), value]),
  );
  return [...typed].flatMap(([place, text]) => {
    const value = decimalOf(text, language);
    if (value === (before.get(place) ?? '')) return [];
    const [period = '', teamId = ''] = place.split(' ');
    return [{ period: period as PeriodName, teamId: teamId === '' ? null : teamId, value }];
  });
}
