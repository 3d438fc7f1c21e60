import type { MessageId } from '../../messages/ids.js';
import type { MetricRule, UnitKind } from './metric-values.js';

export const RULE_WORDS: Record<MetricRule, MessageId> = {
  SUM: 'counting.rule.sum',
  LAST: 'counting.rule.last',
  MEAN: 'counting.rule.mean',
  RATIO: 'counting.rule.ratio',
};

export const PER_PERIOD = {
  DAY: 'counting.targets.perDay',
  WEEK: 'counting.targets.perWeek',
  MONTH: 'counting.targets.perMonth',
} as const;

export const UNIT_WORDS: Record<UnitKind, MessageId> = {
  CURRENCY: 'counting.unit.currency',
  '%': 'counting.unit.percent',
  pts: 'counting.unit.points',
  h: 'counting.unit.hours',
  d: 'counting.unit.days',
  COUNT: 'counting.unit.count',
};

/** The unit of a metric in a word: its currency's code, else what it counts. */
export function unitWord(unit: string, t: (id: MessageId) => string): string {
  return Object.hasOwn(UNIT_WORDS, unit) ? t(UNIT_WORDS[unit as UnitKind]) : unit;
}
