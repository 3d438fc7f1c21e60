import { describe, expect, it } from '@jest/globals';

import { MetricRule } from './metric.model.js';
import type { PeriodTarget } from './metric-targets.query.js';
import { findTarget, type TargetScope } from './series-target.js';

/** Sales has the regions north and south; north has the shops n1 and n2. */
const BELOW: Record<string, readonly string[]> = {
  sales: ['sales', 'north', 'south', 'n1', 'n2'],
  north: ['north', 'n1', 'n2'],
  south: ['south'],
  n1: ['n1'],
  n2: ['n2'],
};

function target(teamId: string | null, value: string, metricId = 'm'): PeriodTarget {
  return { metricId, teamId, value, teamIds: teamId === null ? [] : (BELOW[teamId] ?? []) };
}

function scope(teamId: string | null, ...expected: string[]): TargetScope {
  const teamIds = teamId === null ? null : (BELOW[teamId] ?? []);
  return {
    teamId,
    teamIds,
    expected: expected.filter((id) => teamIds?.includes(id) ?? true).map((id) => ({ id })),
  };
}

const SHOPS = ['n1', 'n2', 'south'];

describe('what a series is to bring', () => {
  it.each([
    ['set for the company', scope(null, ...SHOPS), [target(null, '9'), target('n1', '1')], '9', []],
    ['set for the team', scope('north', ...SHOPS), [target('north', '5'), target('n1', '1')], '5', []],
    ['set for another metric', scope('north'), [target('north', '5', 'other')], null, null],
    ['nothing', scope(null, ...SHOPS), [], null, null],
    ['the company’s is not a team’s', scope('north', ...SHOPS), [target(null, '9')], null, null],
    ['a region’s is not its shop’s', scope('n1', ...SHOPS), [target('north', '5')], null, null],
    [
      'added up',
      scope('north', ...SHOPS),
      [target('n1', '1.50'), target('n2', '2.25'), target('south', '4')],
      '3.75',
      ['n1', 'n2'],
    ],
    [
      'added up for the company',
      scope(null, ...SHOPS),
      [target('n1', '1'), target('n2', '2'), target('south', '4')],
      '7',
      ['n1', 'n2', 'south'],
    ],
    [
      'a region with its shops, once',
      scope('sales', ...SHOPS),
      [target('n1', '1'), target('north', '5'), target('south', '4')],
      '9',
      ['north', 'south'],
    ],
    ['a shop has none', scope('north', ...SHOPS), [target('n1', '1')], null, null],
    [
      'a region expected itself has none',
      scope('sales', 'north', ...SHOPS),
      [target('n1', '1'), target('n2', '2'), target('south', '4')],
      null,
      null,
    ],
    ['nobody is expected', scope('north'), [target('n1', '1'), target('n2', '2')], null, null],
  ] as const)('%s', (_, whose, targets, value, sumOfTeamIds) => {
    for (const rule of [MetricRule.SUM, MetricRule.LAST]) {
      expect(findTarget({ id: 'm', rule }, whose, targets)).toEqual(
        value === null ? null : { value, sumOfTeamIds },
      );
    }
  });

  it.each([MetricRule.MEAN, MetricRule.RATIO])('is not added up where values are not: %s', (rule) => {
    const targets = [target('n1', '1'), target('n2', '2')];
    expect(findTarget({ id: 'm', rule }, scope('north', 'n1', 'n2'), targets)).toBeNull();
    expect(findTarget({ id: 'm', rule }, scope('n1', 'n1', 'n2'), targets)).toEqual({
      value: '1',
      sumOfTeamIds: [],
    });
  });
});
