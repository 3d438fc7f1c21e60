import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { AboutMeList } from './about-me.args.js';
import { type Directed, directed, placeOf } from './directed.js';
import { readMentionTimeline } from './mention.query.js';

/** Whoever says something later in the thread has answered; so has whoever reacted. */
const UNANSWERED = directed(
  ({ beyond, order }) => `
  SELECT p.id, p.created_at AS at
    FROM post_mention l JOIN post p ON p.id = l.post_id
   WHERE l.person_id = $4 AND p.author_id <> $4 AND p.deleted_at IS NULL AND ${readable('p', '$4')}
     AND NOT EXISTS (SELECT FROM post own WHERE own.root_id = p.root_id AND own.author_id = $4
                        AND own.deleted_at IS NULL AND own.created_at > p.created_at)
     AND NOT EXISTS (SELECT FROM reaction r WHERE r.post_id = p.id AND r.person_id = $4)
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

/** A page of each topic by its index; the best of them are the page. */
const TOPICS = directed(
  ({ beyond, order }) => `
  SELECT DISTINCT found.id, found.at
    FROM (SELECT mine.id FROM (
            SELECT f.topic_id AS id FROM topic_follow f WHERE f.person_id = $4
            UNION SELECT t.id FROM topic t WHERE t.owner_id = $4) mine
          UNION
          SELECT same.other_id FROM topic_same same
           WHERE same.topic_id IN (SELECT f.topic_id FROM topic_follow f WHERE f.person_id = $4
                                   UNION SELECT t.id FROM topic t WHERE t.owner_id = $4)) AS topic (id)
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
