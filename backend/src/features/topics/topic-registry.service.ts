import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { SqlRunner } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { countsFigures, shownTopic, spelledTopics } from './topic-members.js';

/** A hashtag as a post writes it. */
export interface WrittenTopic {
  readonly key: string;
  /** Without its `#`. */
  readonly spelling: string;
}

/** A topic that a hashtag leads to. */
export interface FoundTopic {
  readonly id: string;
  /** Itself, or the one it was merged into. */
  readonly shownId: string;
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
 * $1, $2, $3: topics, held until commit, a spelling of each, and whether a post comes or goes with it (1, -1); $4, $5: all
 * topics of the post before and after. Whoever stands for others besides counts the posts that only those carry.
 *
 * A row proposed with 1 comes, one with 0 goes. A statement does not see what it writes itself, so the spellings just
 * counted are put beside the others.
 */
const COUNT = `
  WITH change AS (
    SELECT n.topic_id, n.spelling, n.by FROM unnest($1::uuid[], $2::text[], $3::int[]) AS n (topic_id, spelling, by)
  ), spelt AS (
    INSERT INTO topic_spelling (topic_id, spelling, post_count)
    SELECT topic_id, spelling, greatest(by, 0) FROM change
    ON CONFLICT (topic_id, spelling) DO UPDATE
       SET post_count = greatest(topic_spelling.post_count + 2 * excluded.post_count - 1, 0)
    RETURNING topic_id, spelling, post_count
  ), own AS (
    SELECT topic_id, sum(by)::int AS by FROM change GROUP BY topic_id
  ), whole AS (
    SELECT shown.topic_id, bool_or(shown.later)::int - bool_or(NOT shown.later)::int AS by
      FROM (SELECT ${shownTopic('carried.id')} AS topic_id, carried.later
              FROM (SELECT unnest($4::uuid[]) AS id, false AS later
                    UNION ALL SELECT unnest($5::uuid[]), true) AS carried) AS shown
     GROUP BY shown.topic_id
  ), delta AS (
    SELECT coalesce(own.topic_id, whole.topic_id) AS topic_id, coalesce(own.by, 0) AS own,
           CASE WHEN whole.topic_id IS NULL THEN 0 ELSE whole.by - coalesce(own.by, 0) END AS merged
      FROM own FULL JOIN whole ON whole.topic_id = own.topic_id
  )
  UPDATE topic t
     SET post_count = greatest(t.post_count + delta.own, 0),
         merged_count = greatest(t.merged_count + delta.merged, 0),
         name = coalesce((
           SELECT s.spelling
             FROM (${spelledTopics('t.id')}) AS named (id)
             CROSS JOIN LATERAL (
                   SELECT spelt.spelling, spelt.post_count FROM spelt WHERE spelt.topic_id = named.id
                   UNION ALL
                   SELECT o.spelling, o.post_count FROM topic_spelling o
                    WHERE o.topic_id = named.id
                      AND NOT EXISTS (SELECT FROM spelt x WHERE x.topic_id = named.id AND x.spelling = o.spelling)) AS s
            WHERE s.post_count > 0
            ORDER BY s.post_count DESC, s.spelling LIMIT 1), t.name)
    FROM delta
   WHERE t.id = ANY(ARRAY(SELECT topic_id FROM delta)) AND t.id = delta.topic_id AND (delta.own <> 0 OR delta.merged <> 0 OR t.id IN (SELECT topic_id FROM change))`;

/**
 * $1: topics. In the order of ids, as everybody locks topics; with those that stand for them. One list of ids, since with an
 * `OR` all topics would be read.
 */
const HOLD = `
  SELECT 1 FROM topic
   WHERE id = ANY(ARRAY(SELECT unnest($1::uuid[])
                        UNION SELECT topic_id FROM topic_alias WHERE merged_id = ANY($1::uuid[])))
   ORDER BY id FOR NO KEY UPDATE`;

/**
 * $1: spellings; $2: their match keys. A spelling kept apart leads to its own topic. A topic that was merged keeps what is
 * written with its key; what it is, counts and allows is what the one that stands for it does.
 */
const FIND = `
  SELECT asked.spelling, coalesce(o.id, b.into_id, t.id, a.into_id) AS id, shown.id AS "shownId", shown.kind = 'PROJECT' AS "isProject",
         ${countsFigures('shown')} AS "hasMetrics", coalesce(s.posters <> 'EVERYONE', false) AS "isLimited",
         e.id AS "defaultTeamId"
    FROM unnest($1::text[], $2::text[]) AS asked (spelling, key)
    LEFT JOIN topic o ON o.key = asked.spelling
    LEFT JOIN topic_alias b ON b.key = asked.spelling
    LEFT JOIN topic t ON t.key = asked.key
    LEFT JOIN topic_alias a ON a.key = asked.key
    JOIN topic shown ON shown.id = coalesce(b.topic_id, o.id, a.topic_id, t.id)
    LEFT JOIN topic_posting s ON s.topic_id = shown.id
    LEFT JOIN team e ON e.id = s.default_team_id AND e.deleted_at IS NULL`;

/** A topic as one post spells it. */
export interface SpelledTopic {
  readonly topicId: string;
  readonly spelling: string;
}

/** Which topic a hashtag leads to, and how its spellings are counted. Posting calls it inside its transaction. */
@Injectable()
export class TopicRegistry {
  /**
   * The topics of hashtags, made where they are missing.
   *
   * @returns the topic by spelling
   */
  async ensure(transaction: Transaction, written: readonly WrittenTopic[]): Promise<Map<string, FoundTopic>> {
    if (written.length === 0) return new Map();
    const found = await this.find(transaction, written);
    const missing = written.filter(({ spelling }) => !found.has(spelling));
    if (missing.length === 0) return found;
    const byKey = new Map(missing.map(({ key, spelling }) => [key, spelling]));
    // In key order, so that two posts with the same new topics do not wait for each other in a ring.
    const keys = [...byKey.keys()].sort();
    // Random, unlike other ids: an id sorted by time would tell whoever sees the topic later when a post hidden from
    // them first carried it.
    await transaction.rows(
      `INSERT INTO topic (id, key, name, created_at)
       SELECT n.id, n.key, n.name, $4 FROM unnest($1::uuid[], $2::text[], $3::text[]) AS n (id, key, name)
       ON CONFLICT (key) DO NOTHING`,
      [keys.map(() => randomUUID()), keys, keys.map((key) => byKey.get(key) ?? key), transaction.now],
    );
    return new Map([...found, ...(await this.find(transaction, missing))]);
  }

  /** The topics of hashtags by spelling, where they exist. */
  private async find(runner: SqlRunner, written: readonly WrittenTopic[]): Promise<Map<string, FoundTopic>> {
    const keys = new Map(written.map(({ key, spelling }) => [spelling, key]));
    const rows = await runner.rows<FoundTopic & { spelling: string }>(FIND, [
      [...keys.keys()],
      [...keys.values()],
    ]);
    return new Map(rows.map((row) => [row.spelling, row]));
  }

  /**
   * Counts what a post all may read carries, and keeps each topic's name the most used spelling.
   *
   * @param before what it carried until now; nothing for a new post
   * @param after what it carries from now on; nothing for one that goes
   */
  async count(
    transaction: Transaction,
    before: readonly SpelledTopic[],
    after: readonly SpelledTopic[],
  ): Promise<void> {
    const changes = [
      ...without(before, after).map((topic) => ({ ...topic, by: -1 })),
      ...without(after, before).map((topic) => ({ ...topic, by: 1 })),
    ];
    if (changes.length === 0) return;
    const topicIds = changes.map(({ topicId }) => topicId);
    await Promise.all([
      transaction.rows(HOLD, [topicIds]),
      transaction.rows(COUNT, [
        topicIds,
        changes.map(({ spelling }) => spelling),
        changes.map(({ by }) => by),
        before.map(({ topicId }) => topicId),
        after.map(({ topicId }) => topicId),
      ]),
    ]);
  }
}

/** Those of `all` that are not in `others`, spelling included. */
function without(all: readonly SpelledTopic[], others: readonly SpelledTopic[]): SpelledTopic[] {
  return all.filter(
    ({ topicId, spelling }) =>
      !others.some((other) => other.topicId === topicId && other.spelling === spelling),
  );
}
