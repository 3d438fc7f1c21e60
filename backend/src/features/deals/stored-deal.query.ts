import type { SqlRunner } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';

/** A deal as it is stored. */
export interface StoredDeal {
  readonly teamId: string | null;
  readonly clientName: string | null;
  readonly clientKey: string | null;
  readonly clientChosen: boolean;
  /** Canonical decimal. */
  readonly amount: string | null;
  readonly currency: string | null;
  readonly amountSaid: 'CHOSEN' | 'REFUSED' | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly day: string;
  readonly grammar: number;
  readonly reasonId: string | null;
  readonly reasonPostId: string | null;
  readonly reasonDeclined: boolean;
}

export function readStoredDeal(transaction: Transaction, postId: string): Promise<StoredDeal | null> {
  return transaction.row<StoredDeal>(
    `SELECT team_id AS "teamId", client_name AS "clientName", client_key AS "clientKey",
            client_chosen AS "clientChosen", trim_scale(amount)::text AS amount, currency,
            amount_said AS "amountSaid", position_start AS start, position_end AS "end",
            to_char(day, 'YYYY-MM-DD') AS day, grammar, reason_id AS "reasonId", reason_post_id AS "reasonPostId",
            reason_declined AS "reasonDeclined"
       FROM deal WHERE post_id = $1`,
    [postId],
  );
}

/** Stores the deal of a post in the place of what was there. */
export async function writeDeal(
  transaction: Transaction,
  post: { readonly id: string; readonly createdAt: Date },
  deal: StoredDeal,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO deal (post_id, created_at, team_id, client_name, client_key, client_chosen, amount, currency,
                       amount_said, position_start, position_end, day, grammar, reason_id, reason_post_id, reason_declined)
     VALUES ($1, $2, $3, $4, $5, $6, $7::numeric, $8, $9, $10, $11, $12::date, $13, $14, $15, $16)
     ON CONFLICT (post_id) DO UPDATE
        SET team_id = excluded.team_id, client_name = excluded.client_name, client_key = excluded.client_key,
            client_chosen = excluded.client_chosen, amount = excluded.amount, currency = excluded.currency,
            amount_said = excluded.amount_said, position_start = excluded.position_start,
            position_end = excluded.position_end, grammar = excluded.grammar, reason_id = excluded.reason_id,
            reason_post_id = excluded.reason_post_id, reason_declined = excluded.reason_declined`,
    [
      post.id,
      post.createdAt,
      deal.teamId,
      deal.clientName,
      deal.clientKey,
      deal.clientChosen,
      deal.amount,
      deal.currency,
      deal.amountSaid,
      deal.start,
      deal.end,
      deal.day,
      deal.grammar,
      deal.reasonId,
      deal.reasonPostId,
      deal.reasonDeclined,
    ],
  );
}

/** Takes the deal of a post off the board, and a deleted reply from the losses it explained. */
export async function deleteDeal(transaction: Transaction, postId: string): Promise<void> {
  await transaction.rows('DELETE FROM deal WHERE post_id = $1', [postId]);
  await transaction.rows('UPDATE deal SET reason_post_id = NULL WHERE reason_post_id = $1', [postId]);
}

/** The keys of client topics, by every match key that leads to them. $1: topics. */
const CLIENT_TOPICS = `
  SELECT t.key AS "from", t.key FROM topic t WHERE t.id = ANY($1::uuid[]) AND t.kind = 'CLIENT'
  UNION ALL
  SELECT a.key, t.key FROM topic_alias a JOIN topic t ON t.id = a.topic_id
   WHERE t.id = ANY($1::uuid[]) AND t.kind = 'CLIENT'`;

export async function readClientTopics(
  runner: SqlRunner,
  topicIds: readonly string[],
): Promise<Map<string, string>> {
  if (topicIds.length === 0) return new Map();
  const rows = await runner.rows<{ from: string; key: string }>(CLIENT_TOPICS, [topicIds]);
  return new Map(rows.map(({ from, key }) => [from, key]));
}
