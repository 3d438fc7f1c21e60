import type { Transaction } from '../../platform/database/transaction.js';
import { newId } from '../../platform/ids/ids.js';
import { CARD_ANSWER, CARD_QUESTION } from './card-standing.js';

/** Unless set otherwise a card holds for six months. */
export const SIX_MONTHS = `(($1::timestamptz AT TIME ZONE 'UTC') + interval '6 months')::date`;

/** What has happened to a card. */
export interface CardStep {
  readonly kind: string;
  readonly personId: string | null;
  readonly question?: string | null;
  readonly answer?: string | null;
}

/** Adds a step to the history of a card. */
export async function noteChange(transaction: Transaction, cardId: string, step: CardStep): Promise<void> {
  await transaction.rows(
    `INSERT INTO card_change (id, card_id, kind, person_id, question, answer, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), cardId, step.kind, step.personId, step.question ?? null, step.answer ?? null, transaction.now],
  );
}

/** Gives cards to a colleague. Who comes to keep one that has ended is asked about it anew, unless it is marked already. */
export async function giveCards(
  transaction: Transaction,
  cardIds: readonly string[],
  personId: string,
): Promise<void> {
  await transaction.rows(
    `UPDATE card SET owner_id = $2, asked_at = CASE WHEN to_check_at IS NULL THEN NULL ELSE asked_at END, changed_at = $3
      WHERE id = ANY($1::uuid[])`,
    [cardIds, personId, transaction.now],
  );
  for (const id of cardIds) await noteChange(transaction, id, { kind: 'HANDED', personId });
}

/** $1: cards. */
const FIND_BY = `
  UPDATE card c SET words = breve_search_vector(said.text)
    FROM (SELECT c.id, ${CARD_QUESTION} || ' ' || ${CARD_ANSWER} AS text
            FROM card c LEFT JOIN post cq ON cq.id = c.question_id LEFT JOIN post ca ON ca.id = c.answer_id
           WHERE c.id = ANY($1::uuid[])) said
   WHERE c.id = said.id`;

const TOPICS = `
  INSERT INTO card_topic (card_id, topic_id, position)
  SELECT c.id, t.topic_id, t.position FROM card c JOIN post_topic t ON t.post_id = c.question_id
   WHERE c.id = ANY($1::uuid[])`;

/** Has cards found by what they say now, on the topics of their questions now. */
export async function followSources(transaction: Transaction, cardIds: readonly string[]): Promise<void> {
  await transaction.rows(FIND_BY, [cardIds]);
  await transaction.rows(
    `DELETE FROM card_topic ct USING card c
      WHERE ct.card_id = c.id AND c.id = ANY($1::uuid[]) AND c.question_id IS NOT NULL`,
    [cardIds],
  );
  await transaction.rows(TOPICS, [cardIds]);
}
