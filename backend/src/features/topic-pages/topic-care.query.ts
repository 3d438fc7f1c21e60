import type { SqlRunner } from '../../platform/database/sql.js';
import { isShown, shownTopic } from '../topics/topic-members.js';
import { TOPIC_COLUMNS, type TopicRow } from '../topics/topics.loader.js';

const MOST = 50;
/** Beyond, those with the fewest posts are left out. */
const LOOKED_AT = 20_000;

/** A topic that everybody may know of. */
export interface KnownTopic {
  readonly id: string;
  readonly key: string;
  readonly names: readonly string[];
}

/** Those that stand for themselves, most posts first. What a hidden post alone carries is nobody's to merge. */
export function readKnownTopics(runner: SqlRunner): Promise<KnownTopic[]> {
  return runner.rows(
    `SELECT t.id, t.key, array_remove(ARRAY[t.name_fr, t.name_en], NULL) AS names
       FROM topic t
      WHERE (t.declared_at IS NOT NULL OR t.post_count + t.merged_count > 0) AND ${isShown('t')}
      ORDER BY t.post_count + t.merged_count DESC, t.key
      LIMIT ${String(LOOKED_AT)}`,
  );
}

/** Pairs kept apart now, for good or for a while, as they are shown now. */
export function readApart(
  runner: SqlRunner,
  now: Date,
): Promise<{ one_id: string; other_id: string; until: Date | null }[]> {
  return runner.rows(
    `SELECT ${shownTopic('a.one_id')} AS one_id, ${shownTopic('a.other_id')} AS other_id, a.until
       FROM topic_apart a WHERE a.until IS NULL OR a.until > $1
      ORDER BY a.decided_at DESC, a.one_id, a.other_id`,
    [now],
  );
}

/** Spellings that lead to a topic of their own, as both are shown now; not those merged again. */
export function readSplits(
  runner: SqlRunner,
): Promise<{ topic_id: string; from_id: string; spellings: string[] }[]> {
  return runner.rows(
    `SELECT s.topic_id, s.from_id, array_agg(s.spelling ORDER BY s.spelling) AS spellings
       FROM (SELECT ${shownTopic('o.topic_id')} AS topic_id, ${shownTopic('o.from_id')} AS from_id, o.spelling, o.created_at
               FROM topic_split o) s
      WHERE s.topic_id <> s.from_id
      GROUP BY s.topic_id, s.from_id
      ORDER BY max(s.created_at) DESC, s.topic_id`,
  );
}

export function readMerges(
  runner: SqlRunner,
): Promise<{ key: string; name: string; into_id: string; merged_at: Date }[]> {
  return runner.rows(
    `SELECT t.key, t.name, a.topic_id AS into_id, a.created_at AS merged_at
       FROM topic_alias a JOIN topic t ON t.id = a.merged_id
      ORDER BY a.created_at DESC, t.key LIMIT ${String(MOST)}`,
  );
}

/** Described topics that nobody looks after. */
export function readOwnerless(runner: SqlRunner): Promise<TopicRow[]> {
  return runner.rows(
    `SELECT ${TOPIC_COLUMNS}
       FROM topic t LEFT JOIN person o ON o.id = t.owner_id
      WHERE t.declared_at IS NOT NULL AND (t.owner_id IS NULL OR o.suspended_at IS NOT NULL) AND ${isShown('t')}
      ORDER BY t.post_count + t.merged_count DESC, t.key LIMIT ${String(MOST)}`,
  );
}
