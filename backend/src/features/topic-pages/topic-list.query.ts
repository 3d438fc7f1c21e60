import type { SqlRunner, SqlValue } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { hasChosen, keptApart, shownTopic, topicMembers } from '../topics/topic-members.js';
import { TOPIC_COLUMNS, type TopicRow } from '../topics/topics.loader.js';
import type { TopicPlace } from './topic-cursor.js';
import { visibleTopic } from './visible-topic.js';

/** A list of topics in one order. */
export interface TopicList {
  /** Stands in the cursors of this list. */
  readonly tag: string;
  readonly type: 'number' | 'string';
  readonly statement: string;
}

export type TopicListRow = TopicRow & TopicPlace;

interface Shape {
  readonly tag: string;
  /** What orders the topics `t`; `$1` is the reader, `$5` and on what the list asks for besides. */
  readonly sort: string;
  readonly type: 'number' | 'string';
  readonly descending: boolean;
  /** Which topics, beside being visible. */
  readonly where?: string;
}

/** $1: reader; $2, $3: the place after which to go on; $4: how many. */
function topicList({ tag, sort, type, descending, where = 'true' }: Shape): TopicList {
  const sqlType = type === 'number' ? 'float8' : 'text';
  const order = descending ? 'DESC' : 'ASC';
  return {
    tag,
    type,
    statement: `
      SELECT t.* FROM (
        SELECT ${TOPIC_COLUMNS}, (${sort})::${sqlType} AS sort
          FROM topic t
         WHERE ${where} AND ${visibleTopic('t', '$1')}) t
       WHERE $2::${sqlType} IS NULL OR (t.sort, t.id) ${descending ? '<' : '>'} ($2::${sqlType}, $3::uuid)
       ORDER BY t.sort ${order}, t.id ${order}
       LIMIT $4`,
  };
}

/** The name to sort by; $5: the reader's language. A spelling may come from a post hidden from the reader: the key. */
const SORT_NAME = `breve_fold(coalesce(CASE $5::text WHEN 'fr' THEN t.name_fr ELSE t.name_en END, t.key))`;

export const POPULAR = topicList({
  tag: 'popular',
  sort: 't.post_count + t.merged_count',
  type: 'number',
  descending: true,
});

export const BY_NAME = topicList({ tag: 'name', sort: SORT_NAME, type: 'string', descending: false });

/**
 * By the time from which the reader could know of it, in milliseconds: when the topic's row was made would tell of a
 * hidden post.
 */
export const NEWEST = topicList({
  tag: 'newest',
  sort: `extract(epoch FROM least(t.declared_at, (
           SELECT l.created_at
             FROM post_topic l JOIN post p ON p.id = l.post_id
            WHERE l.topic_id IN (${topicMembers('t.id')}) AND p.deleted_at IS NULL AND ${readable('p', '$1')}
            ORDER BY l.created_at LIMIT 1))) * 1000`,
  type: 'number',
  descending: true,
});

export const FOLLOWED = topicList({
  tag: 'followed',
  sort: SORT_NAME,
  type: 'string',
  descending: false,
  where: hasChosen('topic_follow', 't.id', '$1'),
});

/** A rank weighs more than any number of posts. */
const RANK_WEIGHT = 2 ** 32;

/** Official names and description, folded. */
const TOLD = `breve_fold(concat_ws(' ', t.name_fr, t.name_en, t.description))`;

/** Every word is found in the key, in one that leads to it, or in an official name or the description: each as pattern within one and the other. */
function hasWords(keys: string, texts: string): string {
  return `NOT EXISTS (
    SELECT FROM unnest(${keys}::text[], ${texts}::text[]) AS w (key_pattern, text_pattern)
     WHERE (t.key LIKE w.key_pattern) IS NOT TRUE
       AND t.id NOT IN (SELECT a.topic_id FROM topic_alias a WHERE a.key LIKE w.key_pattern)
       AND t.id NOT IN (${keptApart('LIKE w.key_pattern')}) AND ${TOLD} NOT LIKE breve_fold(w.text_pattern))`;
}

/** $1: reader; $2 and $3: each word as pattern within a key and within a text; $4: how far to count. */
export const COUNT_FOUND = `
  SELECT count(*)::int AS count
    FROM (SELECT FROM topic t WHERE ${hasWords('$2', '$3')} AND ${visibleTopic('t', '$1')} LIMIT $4) found`;

/**
 * $1: words as keys; $2: how many. Topics written nearly so that posts all may read carry; the nearest first, by the index
 * of trigrams.
 */
export const NEAR = `
  SELECT ${TOPIC_COLUMNS}
    FROM (SELECT ${shownTopic('n.id')} AS id, max(similarity(n.key, w.key)) AS nearness
            FROM unnest($1::text[]) AS w (key) JOIN topic n ON n.key % w.key
           WHERE n.post_count > 0
           GROUP BY 1) near
    JOIN topic t ON t.id = near.id
   ORDER BY near.nearness DESC, t.post_count + t.merged_count DESC, t.key
   LIMIT $2`;

/**
 * Topics in which every word is found: in the key, or in an official name or the description. $5: the whole query as a
 * key; $6: the same as pattern of its beginning, null when it is none; $7 and $8: each word as pattern within a key and
 * within a text. First the topic so named, then those whose name begins so, then the others; the most used first.
 */
export const FOUND = topicList({
  tag: 'found',
  sort: `CASE WHEN t.key = $5 OR t.id IN (${keptApart('= $5')}) THEN 2
              WHEN t.key LIKE $6 OR t.id IN (${keptApart('LIKE $6')}) THEN 1 ELSE 0 END * ${RANK_WEIGHT}::float8 + t.post_count + t.merged_count`,
  type: 'number',
  descending: true,
  where: hasWords('$7', '$8'),
});

/**
 * Reads one page of a list.
 *
 * @param asked what the list asks for besides: `$5` and on
 */
export function readTopicList(
  runner: SqlRunner,
  list: TopicList,
  viewerId: string,
  from: TopicPlace | null,
  limit: number,
  asked: readonly SqlValue[],
): Promise<TopicListRow[]> {
  return runner.rows(list.statement, [viewerId, from?.sort ?? null, from?.id ?? null, limit, ...asked]);
}
