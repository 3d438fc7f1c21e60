import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { type Deal, DealOutcome } from './deal.model.js';

type Row = Omit<Deal, 'team' | 'reason' | 'post' | 'clientTopic' | 'reasonReply' | 'outcome'> & {
  isWon: boolean;
  teamId: string | null;
  reasonId: string | null;
  labelFr: string;
  labelEn: string;
  isRetired: boolean;
};

/** A deal before its post, its topic and its reply are asked for. */
export type LoadedDeal = Omit<Deal, 'post' | 'clientTopic' | 'reasonReply'>;

/** The deals of posts, one query an operation. Whoever loads knows that the reader may read the posts. */
@Injectable()
export class DealsLoader {
  constructor(
    private readonly sql: Sql,
    private readonly teams: TeamsLoader,
  ) {}

  byPost(context: GraphqlContext): DataLoader<string, LoadedDeal | null> {
    return context.loaders.get(this, 'byPost', async (ids) => {
      const rows = await this.sql.rows<Row>(
        `SELECT d.post_id AS id, p.kind = 'WIN' AS "isWon",
                d.client_name AS client, d.client_key AS "clientKey", trim_scale(d.amount)::text AS amount, d.currency,
                d.position_start AS "amountStart", d.amount_said IS NOT DISTINCT FROM 'REFUSED' AS "withoutAmount",
                d.team_id AS "teamId", to_char(d.day, 'YYYY-MM-DD') AS day, d.reason_id AS "reasonId",
                r.label_fr AS "labelFr", r.label_en AS "labelEn", r.retired_at IS NOT NULL AS "isRetired",
                d.reason_post_id AS "reasonPostId", d.reason_declined AS "reasonDeclined"
           FROM deal d JOIN post p ON p.id = d.post_id LEFT JOIN deal_reason r ON r.id = d.reason_id
          WHERE d.post_id = ANY($1::uuid[]) AND p.deleted_at IS NULL`,
        [ids],
      );
      const teams = await this.teams.many(context, new Set(rows.flatMap(({ teamId }) => teamId ?? [])));
      const deals = new Map(
        rows.map(({ isWon, teamId, reasonId, labelFr, labelEn, isRetired, ...deal }) => [
          deal.id,
          {
            ...deal,
            outcome: isWon ? DealOutcome.WON : DealOutcome.LOST,
            team: teamId === null ? null : (teams.get(teamId) ?? null),
            reason: reasonId === null ? null : { id: reasonId, labelFr, labelEn, isRetired },
          },
        ]),
      );
      return ids.map((id) => deals.get(id) ?? null);
    });
  }
}
