import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { CompanyService } from '../people/company.service.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { TopicKind } from '../topics/topic.model.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import type { DealBoard, DealClient, DealMonth, DealSums, DealTeam, DealTopic } from './deal-board.model.js';
import type { DealScope } from './deal-scope.service.js';
import { addUp } from './deal-sums.js';
import { type DealDimension, type DealSumRow, readDealSums } from './deal-sums.query.js';
import { DealReasons } from './deal-reasons.service.js';
import { treeOrder } from './tree-order.js';

const MOST_ROWS = 50;

interface Group {
  readonly key: string;
  readonly name: string | null;
  readonly sums: DealSums;
}

/** Won and lost, added up. No number is of a person. */
@Injectable()
export class DealBoards {
  constructor(
    private readonly sql: Sql,
    private readonly companies: CompanyService,
    private readonly teams: TeamsLoader,
    private readonly topics: TopicsLoader,
    private readonly visible: VisibleTopicsLoader,
    private readonly reasons: DealReasons,
  ) {}

  async read(context: GraphqlContext, viewer: Viewer, scope: DealScope): Promise<DealBoard> {
    const [rows, { currency }] = await Promise.all([
      readDealSums(this.sql, viewer.personId, scope),
      this.companies.getCompany(),
    ]);
    const groups = (dimension: DealDimension) => group(rows, dimension, currency);
    const { from, to, team, topic } = scope;
    const reasons = new Map((await this.reasons.list()).map((reason) => [reason.id, reason]));
    return {
      from,
      to,
      team,
      topic,
      sums: groups('ALL')[0]?.sums ?? addUp([], currency),
      months: byMonth(from, to, groups('MONTH'), currency),
      teams: await this.byTeam(context, groups('TEAM')),
      topics: await this.byTopic(context, most(groups('TOPIC'))),
      clients: await this.byClient(context, most(groups('CLIENT'))),
      reasons: most(groups('REASON')).map(({ key, sums }) => ({
        id: key === '' ? 'NONE' : key,
        reason: reasons.get(key) ?? null,
        isInReply: key === 'REPLY',
        sums,
      })),
    };
  }

  private async byTeam(context: GraphqlContext, groups: readonly Group[]): Promise<DealTeam[]> {
    const teams = await this.teams.many(context, new Set(groups.map(({ key }) => key)));
    const sums = new Map(groups.map(({ key, sums }) => [key, sums]));
    const found = [...teams.values()].filter((team) => team !== null);
    return treeOrder(found, context.language).flatMap(({ team, depth }) => {
      const own = sums.get(team.id);
      return own ? [{ team, depth, sums: own }] : [];
    });
  }

  private async byTopic(context: GraphqlContext, groups: readonly Group[]): Promise<DealTopic[]> {
    const topics = await this.topics.many(context, new Set(groups.map(({ key }) => key)));
    return groups.flatMap(({ key, sums }) => {
      const topic = topics.get(key);
      return topic ? [{ topic, sums }] : [];
    });
  }

  private async byClient(context: GraphqlContext, groups: readonly Group[]): Promise<DealClient[]> {
    const topics = await loadMap(this.visible.byName(context), new Set(groups.map(({ key }) => key)));
    return groups.map(({ key, name, sums }) => {
      const topic = topics.get(key) ?? null;
      return { key, name: name ?? key, topic: topic?.kind === TopicKind.CLIENT ? topic : null, sums };
    });
  }
}

function group(rows: readonly DealSumRow[], dimension: DealDimension, currency: string): Group[] {
  const byKey = new Map<string, DealSumRow[]>();
  for (const row of rows) {
    if (row.dimension !== dimension) continue;
    const same = byKey.get(row.key);
    if (same) same.push(row);
    else byKey.set(row.key, [row]);
  }
  return Array.from(byKey, ([key, own]) => ({ key, name: own[0]?.name ?? null, sums: addUp(own, currency) }));
}

/** Those with the most deals, by key where they have as many. */
function most(groups: readonly Group[]): Group[] {
  const count = ({ sums }: Group) => sums.wonCount + sums.lostCount;
  return [...groups].sort((a, b) => count(b) - count(a) || (a.key < b.key ? -1 : 1)).slice(0, MOST_ROWS);
}

function byMonth(from: string, to: string, groups: readonly Group[], currency: string): DealMonth[] {
  const known = new Map(groups.map(({ key, sums }) => [key, sums]));
  const months: DealMonth[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = next(month)) {
    months.push({ month, sums: known.get(month) ?? addUp([], currency) });
  }
  return months;
}

function next(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
