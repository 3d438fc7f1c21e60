import { GRAMMAR_VERSION, type ReadText } from '@breve/text';

import type { Transaction } from '../../platform/database/transaction.js';
import { KeyUsed } from './idempotency.service.js';
import type { PostContent } from './post-content.service.js';

/** The idempotency key that a request came with. */
export interface UsedKey {
  readonly key: string;
  readonly payloadHash: Buffer;
}

/** All that is written of a post itself. */
export interface InsertedPost {
  readonly id: string;
  readonly authorId: string;
  readonly kind: string;
  readonly read: ReadText;
  readonly lang: string;
  readonly content: PostContent;
  readonly visibility: string;
  readonly audienceId: string;
  readonly rootId: string;
  readonly parentId: string | null;
  readonly parentAuthorId: string | null;
  readonly quoteOfId: string | null;
  readonly createdAt: Date;
  readonly idempotency: UsedKey | null;
}

/**
 * The post with its counts, all zero, the rows by which its topics and mentions find it, and its key: one statement, for
 * it is what everybody waits for. $16, $17: topics and their spellings; $18, $19: people and teams mentioned; $20, $21:
 * the key and what it stands for.
 */
const INSERT = `
  WITH written AS (
    INSERT INTO post (id, author_id, kind, text, character_count, lang, grammar, entities, visibility, audience_id,
                      root_id, parent_id, parent_author_id, quote_of_id, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  ), counter AS (
    INSERT INTO post_counter (post_id) VALUES ($1)
  ), carried AS (
    INSERT INTO post_topic (post_id, created_at, topic_id, spelling, position, asks)
    SELECT $1, $15, n.topic_id, n.spelling, n.number - 1, $3 = 'QUESTION' AND $12::uuid IS NULL
      FROM unnest($16::uuid[], $17::text[]) WITH ORDINALITY AS n (topic_id, spelling, number)
  ), named AS (
    INSERT INTO post_mention (post_id, created_at, person_id, team_id, position)
    SELECT $1, $15, n.person_id, n.team_id, row_number() OVER (ORDER BY n.kind, n.number) - 1
      FROM (SELECT 1 AS kind, p.id AS person_id, NULL::uuid AS team_id, p.number
              FROM unnest($18::uuid[]) WITH ORDINALITY AS p (id, number)
            UNION ALL
            SELECT 2, NULL, t.id, t.number FROM unnest($19::uuid[]) WITH ORDINALITY AS t (id, number)) AS n
  )
  INSERT INTO idempotency_key (person_id, key, payload_hash, post_id, created_at)
  SELECT $2, $20::text, $21::bytea, $1, $15 WHERE $20::text IS NOT NULL
  ON CONFLICT (person_id, key) DO NOTHING
  RETURNING 1`;

/**
 * Writes a post.
 *
 * @throws KeyUsed when its key has made a post already; the transaction must then be given up
 */
export async function insertPost(transaction: Transaction, post: InsertedPost): Promise<void> {
  const { content, idempotency, read } = post;
  const kept = await transaction.rows(INSERT, [
    post.id,
    post.authorId,
    post.kind,
    read.text,
    read.characterCount,
    post.lang,
    GRAMMAR_VERSION,
    JSON.stringify(content.entities),
    post.visibility,
    post.audienceId,
    post.rootId,
    post.parentId,
    post.parentAuthorId,
    post.quoteOfId,
    post.createdAt,
    content.topics.map(({ topicId }) => topicId),
    content.topics.map(({ spelling }) => spelling),
    content.personIds,
    content.teamIds,
    idempotency?.key ?? null,
    idempotency?.payloadHash ?? null,
  ]);
  if (idempotency !== null && kept.length === 0) throw new KeyUsed();
}
