import { sumOf } from '@breve/text';

import { type Metric, MetricRule } from './metric.model.js';
import type { PeriodTarget } from './metric-targets.query.js';
import type { TeamBranch } from './reporters.query.js';

/** A target and the teams whose targets add up to it; none where somebody set it. */
export interface FoundTarget {
  readonly value: string;
  readonly sumOfTeamIds: readonly string[];
}

/** Whose series. */
export interface TargetScope {
  /** Null for the whole company. */
  readonly teamId: string | null;
  /** The team and those below it; null for the whole company. */
  readonly teamIds: readonly string[] | null;
  /** The expected teams among them. */
  readonly expected: readonly Pick<TeamBranch, 'id'>[];
}

/**
 * What a metric is to bring for a team or the company: the target set for it, else the sum of those of the teams below,
 * where values add up too and every expected team is spoken for. A sum that leaves some out would be beaten by everybody.
 *
 * @param targets of one period, any metrics
 */
export function findTarget(
  metric: Pick<Metric, 'id' | 'rule'>,
  { teamId, teamIds, expected }: TargetScope,
  targets: readonly PeriodTarget[],
): FoundTarget | null {
  const known = targets.filter(({ metricId }) => metricId === metric.id);
  const own = known.find((target) => target.teamId === teamId);
  if (own) return { value: own.value, sumOfTeamIds: [] };
  if (metric.rule !== MetricRule.SUM && metric.rule !== MetricRule.LAST) return null;
  const within = known.flatMap(({ teamId: id, ...target }) =>
    id !== null && (teamIds === null || teamIds.includes(id)) ? [{ ...target, teamId: id }] : [],
  );
  // The target of a region is of its shops too.
  const added = within.filter(
    ({ teamId: id }) => !within.some((other) => other.teamId !== id && other.teamIds.includes(id)),
  );
  const spokenFor = new Set(added.flatMap((target) => target.teamIds));
  if (expected.length === 0 || !expected.every(({ id }) => spokenFor.has(id))) return null;
  const value = sumOf(added.map((target) => target.value));
  return value === null ? null : { value, sumOfTeamIds: added.map(({ teamId: id }) => id) };
}
