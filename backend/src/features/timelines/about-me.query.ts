import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { AboutMeList } from './about-me.args.js';
import { type Directed, directed, placeOf } from './directed.js';
import { readMentionTimeline } from './mention.query.js';
import { waitsFor } from './waiting-mentions.js';

/** Mentions by name that wait for an answer. */
const UNANSWERED = directed(
  ({ beyond, order }) => `
  SELECT p.id, p.created_at AS at
    FROM post_mention l JOIN post p ON p.id = l.post_id
   WHERE l.person_id = $4 AND ${waitsFor('p', '$4')} AND ${readable('p', '$4')}
     AND (l.created_at, l.post_id) ${beyond} ($1::timestamptz, $2::uuid)
   ORDER BY l.created_at ${order}, l.post_id ${order} LIMIT $3`,
);

const QUOTES = directed(
  ({ beyond, order }) => `
  SELECT p.id, p.created_at AS at
    FROM post own JOIN post p ON p.quote_of_id = own.id
   WHERE own.author_id = $4 AND own.deleted_at IS NULL AND p.author_id <> $4 AND p.deleted_at IS NULL
     AND ${readable('p', '$4')} AND (p.created_at, p.id) ${beyond} ($1::timestamptz, $2::uuid)
   ORDER BY p.created_at ${order}, p.id ${order} LIMIT $3`,
);

/** Topics that the reader follows or looks after, and those they are one with; a page of each by its index, the best of them. */
const TOPICS = directed(
  ({ beyond, order }) => `
  WITH mine AS (
    SELECT f.topic_id AS id FROM topic_follow f WHERE f.person_id = $4
    UNION SELECT t.id FROM topic t WHERE t.owner_id = $4
  )
  SELECT DISTINCT found.id, found.at
    FROM (SELECT id FROM mine
          UNION SELECT same.other_id FROM topic_same same JOIN mine ON mine.id = same.topic_id) AS topic (id)
    CROSS JOIN LATERAL (
      SELECT p.id, p.created_at AS at
        FROM post_topic l JOIN post p ON p.id = l.post_id
       WHERE l.topic_id = topic.id AND p.deleted_at IS NULL AND p.author_id <> $4 AND ${readable('p', '$4')}
         AND (l.created_at, l.post_id) ${beyond} ($1::timestamptz, $2::uuid)
       ORDER BY l.created_at ${order}, l.post_id ${order} LIMIT $3) AS found
   ORDER BY found.at ${order}, found.id ${order} LIMIT $3`,
);

const STATEMENTS: Record<Exclude<AboutMeList, AboutMeList.MENTIONS>, Directed> = {
  [AboutMeList.UNANSWERED]: UNANSWERED,
  [AboutMeList.QUOTES]: QUOTES,
  [AboutMeList.TOPICS]: TOPICS,
};

/** What concerns a reader, newest first. */
export function readAboutMe(
  runner: SqlRunner,
  viewerId: string,
  list: AboutMeList,
  part: Page,
): Promise<Keyset[]> {
  if (list === AboutMeList.MENTIONS) return readMentionTimeline(runner, viewerId, part);
  return runner.rows(STATEMENTS[list](part), [...placeOf(part), viewerId]);
}
