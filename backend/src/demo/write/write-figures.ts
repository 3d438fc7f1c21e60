import {
  type Figure,
  FIGURE_GRAMMAR_VERSION,
  type FigureTopic,
  readFigures,
  type ReadText,
} from '@breve/text';

import { figureTopics } from '../../features/figures/counting-topics.js';
import { FigureEntity } from '../../features/figures/figure.entity.js';
import { MetricEntity } from '../../features/figures/metric.entity.js';
import { MetricsService } from '../../features/figures/metrics.service.js';
import { readMetrics } from '../../features/figures/metrics.query.js';
import { SalesTopic } from '../../features/figures/sales-topic.service.js';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { type Handle, personOf } from '../corpus/people.js';
import { shopOf } from '../corpus/shops.js';
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
/** What a day is to bring, all teams together, in euros. */
const TARGET = '95000';

/** Has the sales topic count, as the set-up does, and expects the figures of every shop. */
export async function writeMetrics(
  app: INestApplicationContext,
  transaction: Transaction,
  topics: DemoTopics,
  directory: Directory,
): Promise<FigureTopic[]> {
  const topicId = required(topics.ids.get('ventes'), 'ventes');
  await app.get(SalesTopic).measure(transaction, topicId, 'EUR');
  await transaction.manager.update(
    MetricEntity,
    { topicId, isDefault: true, rule: 'SUM', unit: 'EUR' },
    { target: TARGET },
  );
  await app.get(MetricsService).expectIn(transaction, topicId, [...directory.shops.values()]);
  await app.get(MetricsService).closeIn(transaction, topicId, CLOSES_AT);
  return figureTopics(
    new Map([
      ['ventes', topicId],
      ['sales', topicId],
    ]),
    await readMetrics(transaction, [topicId]),
  );
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
