import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { CompanyService } from '../people/company.service.js';
import { countedDeal } from './counted-deal.js';
import type { DealSums } from './deal-board.model.js';
import { addUp } from './deal-sums.js';
import type { DealSumRow } from './deal-sums.query.js';

/** Deals of a span of time: of these teams, addressed to them, or on these topics. */
export interface DealSummaryScope {
  readonly viewerId: string;
  readonly teamIds: readonly string[];
  /** The teams' present members, for deals that name no team. */
  readonly personIds: readonly string[];
  readonly topicIds: readonly string[];
  readonly from: Date;
  /** Not included. */
  readonly to: Date;
  /** Posts that are left out. */
  readonly heldIds: readonly string[];
}

export interface DealSummary {
  /** The newest first. */
  readonly deals: readonly { readonly id: string; readonly isWon: boolean }[];
  /** Of all, beyond what is listed too. */
  readonly sums: DealSums;
}

/** $1: reader; $2: teams; $3: their members; $4: topics; $5, $6: span; $7: left out. Each deal once, as on the board. */
const MINE = `
  mine AS MATERIALIZED (
    SELECT p.id, p.created_at, p.kind = 'WIN' AS is_won, d.amount, d.currency
      FROM post p JOIN deal d ON d.post_id = p.id
     WHERE p.kind IN ('WIN', 'LOSS') AND p.created_at >= $5 AND p.created_at < $6 AND p.id <> ALL($7::uuid[])
       AND (d.team_id = ANY($2::uuid[])
            OR (d.team_id IS NULL AND p.author_id = ANY($3::uuid[]))
            OR EXISTS (SELECT FROM audience a WHERE a.id = p.audience_id AND a.team_id = ANY($2::uuid[]))
            OR EXISTS (SELECT FROM post_topic t WHERE t.post_id = p.id AND t.topic_id = ANY($4::uuid[])))
       AND ${countedDeal('p', '$1')})`;

/** $8: how many. */
const NEWEST = `
  WITH ${MINE}
  SELECT m.id, m.is_won AS "isWon" FROM mine m ORDER BY m.created_at DESC, m.id DESC LIMIT $8`;

const SUMS = `
  WITH ${MINE}
  SELECT 'ALL' AS dimension, '' AS key, NULL AS name, m.currency,
         (count(*) FILTER (WHERE m.is_won))::int AS "wonCount",
         (count(*) FILTER (WHERE NOT m.is_won))::int AS "lostCount",
         trim_scale(sum(m.amount) FILTER (WHERE m.is_won))::text AS won,
         trim_scale(sum(m.amount) FILTER (WHERE NOT m.is_won))::text AS lost
    FROM mine m GROUP BY m.currency ORDER BY m.currency`;

/** Won and lost at a glance, for whoever tells them beside other things. No number is of a person. */
@Injectable()
export class DealSummaries {
  constructor(
    private readonly sql: Sql,
    private readonly companies: CompanyService,
  ) {}

  /** @param most so many deals are listed; the sums are of all */
  async read(scope: DealSummaryScope, most: number): Promise<DealSummary> {
    const { viewerId, teamIds, personIds, topicIds, from, to, heldIds } = scope;
    const values = [viewerId, teamIds, personIds, topicIds, from, to, heldIds];
    const [deals, rows, { currency }] = await Promise.all([
      this.sql.rows<{ id: string; isWon: boolean }>(NEWEST, [...values, most]),
      this.sql.rows<DealSumRow>(SUMS, values),
      this.companies.getCompany(),
    ]);
    return { deals, sums: addUp(rows, currency) };
  }
}
