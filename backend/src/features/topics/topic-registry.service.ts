import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { SqlRunner } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';

/** A hashtag as a post writes it. */
export interface WrittenTopic {
  readonly key: string;
  /** Without its `#`. */
  readonly spelling: string;
}

/** A topic that a hashtag leads to. */
export interface FoundTopic {
  readonly id: string;
  /** Health marks on it make a post a status. */
  readonly isProject: boolean;
  /** Figures are read in posts that carry it. */
  readonly hasMetrics: boolean;
  /** Not everybody may post on it. */
  readonly isLimited: boolean;
  /** The team that reads what is posted on it unless its author says otherwise. */
  readonly defaultTeamId: string | null;
}

/**
 * $1: topics, held until commit; $2: a spelling of each; $3: how much to add. A statement does not see what it writes
 * itself, so the spellings just counted are put beside the others.
 */
const COUNT = `
  WITH spelt AS (
    INSERT INTO topic_spelling (topic_id, spelling, post_count)
    SELECT n.topic_id, n.spelling, greatest($3::int, 0)
      FROM unnest($1::uuid[], $2::text[]) AS n (topic_id, spelling)
    ON CONFLICT (topic_id, spelling) DO UPDATE
       SET post_count = greatest(topic_spelling.post_count + $3::int, 0)
    RETURNING topic_id, spelling, post_count)
  UPDATE topic t
     SET post_count = greatest(t.post_count + $3::int, 0),
         name = coalesce((
           SELECT s.spelling
             FROM (SELECT spelt.spelling, spelt.post_count
                   UNION ALL
                   SELECT o.spelling, o.post_count FROM topic_spelling o
                    WHERE o.topic_id = t.id AND o.spelling <> spelt.spelling) AS s
            WHERE s.post_count > 0
            ORDER BY s.post_count DESC, s.spelling LIMIT 1), t.name)
    FROM spelt
   WHERE t.id = spelt.topic_id`;

/** Which topic a hashtag leads to, and how its spellings are counted. Posting calls it inside its transaction. */
@Injectable()
export class TopicRegistry {
  /**
   * The topics of hashtags, made where they are missing.
   *
   * @returns the topic by match key
   */
  async ensure(transaction: Transaction, written: readonly WrittenTopic[]): Promise<Map<string, FoundTopic>> {
    const byKey = new Map(written.map((topic) => [topic.key, topic.spelling]));
    if (byKey.size === 0) return new Map();
    const found = await this.find(transaction, [...byKey.keys()]);
    // In key order, so that two posts with the same new topics do not wait for each other in a ring.
    const keys = [...byKey.keys()].filter((key) => !found.has(key)).sort();
    if (keys.length === 0) return found;
    // Random, unlike other ids: an id sorted by time would tell whoever sees the topic later when a post hidden from
    // them first carried it.
    await transaction.rows(
      `INSERT INTO topic (id, key, name, created_at)
       SELECT n.id, n.key, n.name, $4 FROM unnest($1::uuid[], $2::text[], $3::text[]) AS n (id, key, name)
       ON CONFLICT (key) DO NOTHING`,
      [keys.map(() => randomUUID()), keys, keys.map((key) => byKey.get(key) ?? key), transaction.now],
    );
    return new Map([...found, ...(await this.find(transaction, keys))]);
  }

  /** The topics of match keys, where they exist. */
  private async find(runner: SqlRunner, keys: readonly string[]): Promise<Map<string, FoundTopic>> {
    const rows = await runner.rows<FoundTopic & { key: string }>(
      `SELECT led.key, t.id, t.kind = 'PROJECT' AS "isProject", t.has_metrics AS "hasMetrics",
              coalesce(s.posters <> 'EVERYONE', false) AS "isLimited", e.id AS "defaultTeamId"
         FROM (SELECT o.key, o.id FROM topic o WHERE o.key = ANY($1::text[])
               UNION ALL
               SELECT a.key, a.topic_id FROM topic_alias a WHERE a.key = ANY($1::text[])) AS led (key, topic_id)
         JOIN topic t ON t.id = led.topic_id
         LEFT JOIN topic_posting s ON s.topic_id = t.id
         LEFT JOIN team e ON e.id = s.default_team_id AND e.deleted_at IS NULL`,
      [keys],
    );
    return new Map(rows.map((row) => [row.key, row]));
  }

  /**
   * Counts spellings in posts all may read, and keeps each topic's name the most used one.
   *
   * @param by 1 when the posts come, -1 when they go
   */
  async count(
    transaction: Transaction,
    spellings: readonly { topicId: string; spelling: string }[],
    by: 1 | -1,
  ): Promise<void> {
    if (spellings.length === 0) return;
    const ordered = [...spellings].sort((a, b) => (a.topicId < b.topicId ? -1 : 1));
    const topicIds = ordered.map((entry) => entry.topicId);
    await transaction.rows('SELECT 1 FROM topic WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [
      topicIds,
    ]);
    await transaction.rows(COUNT, [topicIds, ordered.map((entry) => entry.spelling), by]);
  }
}
