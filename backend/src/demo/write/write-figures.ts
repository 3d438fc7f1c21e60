import {
  type Figure,
  FIGURE_GRAMMAR_VERSION,
  type FigureTopic,
  readFigures,
  type ReadText,
} from '@breve/text';

import { figureTopics } from '../../features/figures/counting-topics.js';
import { FigureEntity } from '../../features/figures/figure.entity.js';
import { FigurePeriod } from '../../features/figures/figure-period.model.js';
import { MetricRule } from '../../features/figures/metric.model.js';
import type { MetricTargetInput } from '../../features/figures/metric-targets.input.js';
import { MetricTargets } from '../../features/figures/metric-targets.service.js';
import { MetricsService } from '../../features/figures/metrics.service.js';
import { readMetrics } from '../../features/figures/metrics.query.js';
import { SalesTopic } from '../../features/figures/sales-topic.service.js';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { type Handle, personOf } from '../corpus/people.js';
import { shopOf, SHOPS } from '../corpus/shops.js';
import { TEAMS } from '../corpus/teams.js';
import { TIME_ZONE } from '../plan/calendar.js';
import type { PlannedPost } from '../plan/plan.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';
import type { UnderstoodPost } from './read-posts.js';
import { type Directory, required } from './write-people.js';
import type { PostIds } from './write-posts.js';
import type { DemoTopics } from './write-topics.js';

/** When those who have given nothing are reminded. */
const CLOSES_AT = '20:00';
/** What euros are to come in, all teams together. */
const COMPANY_TARGETS = { DAY: '95000', WEEK: '560000', MONTH: '2300000' } as const;
/** Of one region; the other one’s is the sum of its shops. */
const LYON_WEEK = '225000';
/** By how much a shop is to do better than usual. */
const AMBITION = 1.06;

/** Has the sales topic count, as the set-up does, with its targets, and expects the figures of every shop from a day on. */
export async function writeMetrics(
  app: INestApplicationContext,
  transaction: Transaction,
  topics: DemoTopics,
  directory: Directory,
  since: string,
): Promise<FigureTopic[]> {
  const topicId = required(topics.ids.get('ventes'), 'ventes');
  await app.get(SalesTopic).measure(transaction, topicId, 'EUR');
  const metrics = await readMetrics(transaction, [topicId]);
  const [turnover, basket] = [metrics[0], metrics.find(({ rule }) => rule === MetricRule.RATIO)];
  const targets = app.get(MetricTargets);
  if (turnover) await targets.setIn(transaction, turnover.id, turnoverTargets(directory));
  if (basket) await targets.setIn(transaction, basket.id, [{ period: FigurePeriod.MONTH, value: '37.5' }]);
  await app.get(MetricsService).expectIn(transaction, topicId, [...directory.shops.values()], since);
  await app.get(MetricsService).closeIn(transaction, topicId, CLOSES_AT);
  return figureTopics(
    new Map([
      ['ventes', topicId],
      ['sales', topicId],
    ]),
    metrics,
  );
}

/** The company’s, a region’s, and of each shop that sells in euros what a day is to bring. */
function turnoverTargets(directory: Directory): MetricTargetInput[] {
  const { DAY, WEEK, MONTH } = FigurePeriod;
  return [
    ...[DAY, WEEK, MONTH].map((period) => ({ period, value: COMPANY_TARGETS[period] })),
    { period: WEEK, teamId: required(directory.teams.get('ventes-lyon'), 'ventes-lyon'), value: LYON_WEEK },
    ...SHOPS.filter(({ currency }) => currency === '€').map(({ team, usual }) => ({
      period: DAY,
      teamId: required(directory.shops.get(team.handle), team.handle),
      value: String(Math.round((usual * AMBITION) / 100) * 100),
    })),
  ];
}

/** The figures that posting would have read in a planned post. */
export function figuresOf(post: PlannedPost, read: ReadText, topics: readonly FigureTopic[]): Figure[] {
  return readFigures(read, {
    language: personOf(post.author).language ?? 'fr',
    dollar: 'USD',
    writtenAt: new Date(post.at),
    timeZone: TIME_ZONE,
    topics,
  }).figures;
}

/** Stores the figures of posts, each for the first team of its author. */
export async function writeFigures(
  transaction: Transaction,
  ids: DemoIds,
  directory: Directory,
  posts: readonly UnderstoodPost[],
  postIds: PostIds,
): Promise<void> {
  const counted = posts.filter(
    ({ post, kind }) => post.deletedAt === undefined && kind !== 'WIN' && kind !== 'LOSS',
  );
  await load(
    transaction,
    FigureEntity,
    counted.flatMap(({ post, figures, figuresBefore }) =>
      figures.flatMap((figure) => {
        if (figure.metricId === null) return [];
        return [
          {
            id: ids.next(post.at),
            postId: required(postIds.get(post), post.text),
            threadId: required(postIds.get(rootOf(post)), post.text),
            metricId: figure.metricId,
            teamId: countingTeam(directory, post.author),
            unit: figure.unit,
            value: figure.value,
            firstValue: firstValueOf(figure, figures, figuresBefore),
            delta: figure.delta?.value ?? null,
            day: figure.day,
            dayChosen: false,
            replaces: post.parent === null ? null : 'THREAD',
            refused: false,
            positionStart: figure.start,
            positionEnd: figure.end,
            grammar: FIGURE_GRAMMAR_VERSION,
            createdAt: new Date(post.at),
          },
        ];
      }),
    ),
  );
}

/** What a figure said before its author corrected it: the same one of its metric, in the order of the text. */
function firstValueOf(figure: Figure, now: readonly Figure[], before: readonly Figure[]): string | null {
  const isOfMetric = ({ metricId, unit }: Figure) => metricId === figure.metricId && unit === figure.unit;
  const first = before.filter(isOfMetric)[now.filter(isOfMetric).indexOf(figure)];
  return first === undefined || first.value === figure.value ? null : first.value;
}

/** The team whose figures somebody gives unless they choose: the first by name, and a shop's name comes first. */
function countingTeam(directory: Directory, author: Handle): string | null {
  const shop = shopOf(author);
  return shop
    ? required(directory.shops.get(shop.team.handle), shop.team.handle)
    : firstTeam(directory, author);
}

/** The first team by name, shops apart: the team of somebody's deals. */
export function firstTeam(directory: Directory, author: Handle): string | null {
  const [team] = TEAMS.filter(({ handle }) => personOf(author).teams.includes(handle)).sort((a, b) =>
    a.name.localeCompare(b.name, 'fr'),
  );
  return team ? required(directory.teams.get(team.handle), team.handle) : null;
}

function rootOf(post: PlannedPost): PlannedPost {
  return post.parent ? rootOf(post.parent) : post;
}
