import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { type Direction, directed, placeOf } from './directed.js';
import { bringing, hasDirectReason, showable } from './home-conditions.js';

/**
 * Each reason names where its posts are found by index; each such place gives at most a page, and the best page of
 * all of them is the page. $1, $2: where from; $3: how many; $4: the reader; $5: how far back.
 */
function place({ beyond }: Direction, at: string, id: string): string {
  return `(${at}, ${id}) ${beyond} ($1::timestamptz, $2::uuid) AND ${at} >= $5`;
}

function page({ order }: Direction, at: string, id: string): string {
  return `ORDER BY ${at} ${order}, ${id} ${order} LIMIT $3`;
}

/** Posts of one of many keys: a page of each, by that key's index. */
function eachKey(keys: string, source: string): string {
  return `SELECT found.id, found.at FROM (${keys}) AS k (id) CROSS JOIN LATERAL (${source}) AS found`;
}

function ownPosts(d: Direction, where: string): string {
  return `SELECT p.id, p.created_at AS at FROM post p
           WHERE ${where} AND ${place(d, 'p.created_at', 'p.id')} AND ${showable('p', '$4')}
           ${page(d, 'p.created_at', 'p.id')}`;
}

function listedPosts(d: Direction, table: 'post_topic' | 'post_mention', column: string): string {
  return `SELECT p.id, p.created_at AS at FROM ${table} l JOIN post p ON p.id = l.post_id
           WHERE l.${column} = k.id AND ${place(d, 'l.created_at', 'l.post_id')} AND ${showable('p', '$4')}
           ${page(d, 'l.created_at', 'l.post_id')}`;
}

const FOLLOWED = `SELECT f.followee_id FROM person_follow f WHERE f.follower_id = $4`;
const MY_TEAMS = `SELECT m.team_id FROM team_member m WHERE m.person_id = $4`;

const FOLLOWED_TOPICS = `SELECT t.topic_id FROM topic_follow t WHERE t.person_id = $4
  UNION SELECT same.other_id FROM topic_follow t JOIN topic_same same ON same.topic_id = t.topic_id WHERE t.person_id = $4`;

const STATEMENT = directed(
  (d) => `
  WITH direct AS (
    (${eachKey(
      `SELECT $4::uuid UNION ${FOLLOWED}
       UNION SELECT mate.person_id FROM team_member mate WHERE mate.team_id IN (${MY_TEAMS})`,
      ownPosts(d, 'p.author_id = k.id AND p.parent_id IS NULL'),
    )})
    UNION (${eachKey(
      `SELECT a.id FROM team_reader r JOIN audience a ON a.team_id = r.team_id WHERE r.person_id = $4 AND r.belongs`,
      ownPosts(d, `p.audience_id = k.id AND p.visibility <> 'COMPANY' AND p.parent_id IS NULL`),
    )})
    UNION (${eachKey(FOLLOWED_TOPICS, listedPosts(d, 'post_topic', 'topic_id'))})
    UNION (${eachKey(`SELECT $4::uuid`, listedPosts(d, 'post_mention', 'person_id'))})
    UNION (${eachKey(MY_TEAMS, listedPosts(d, 'post_mention', 'team_id'))})
    UNION (${ownPosts(d, 'p.parent_author_id = $4 AND p.author_id <> $4')})
    UNION (${ownPosts(d, `p.kind = 'ANNOUNCEMENT' AND p.parent_id IS NULL`)})
  ), brought AS (
    ${eachKey(
      FOLLOWED,
      `SELECT p.id, r.created_at AS at
         FROM repost r JOIN post p ON p.id = r.post_id
        WHERE r.person_id = k.id AND ${bringing('r', '$4')} AND p.parent_id IS NULL
          AND ${place(d, 'r.created_at', 'r.post_id')} AND ${showable('p', '$4')} AND NOT ${hasDirectReason('p', '$4')}
          AND NOT EXISTS (SELECT 1 FROM repost earlier
                           WHERE earlier.post_id = r.post_id AND earlier.created_at < r.created_at
                             AND ${bringing('earlier', '$4')})
        ${page(d, 'r.created_at', 'r.post_id')}`,
    )}
  )
  SELECT entry.id, entry.at FROM (SELECT id, at FROM direct UNION SELECT id, at FROM brought) AS entry
   ${page(d, 'entry.at', 'entry.id')}`,
);

/** How far back is looked at first where nothing is known, and how much further each time that is too little. */
const FIRST_REACH = 3 * 86_400_000;
const FURTHER = 4;
const LONGEST_REACH = 1_000 * 86_400_000;

/**
 * The home timeline of a person, by the time of each entry: its own, or the first repost's that brings it. Of hundreds
 * of sources most have nothing in any one week: the newest are looked for in a stretch of time in which there should be
 * enough of them, and in a longer one where there are not. What is found is the same.
 *
 * @param reach how far back there should be enough, if that is known
 */
export async function readHomeTimeline(
  runner: SqlRunner,
  viewerId: string,
  part: Page,
  reach: Date | null = null,
): Promise<Keyset[]> {
  const begin = part.from?.at.getTime() ?? Date.now();
  let stretch = reach === null ? FIRST_REACH : 1.5 * Math.max(begin - reach.getTime(), 1_000);
  for (;;) {
    const whole = !part.forward || stretch > LONGEST_REACH;
    const since = whole ? '-infinity' : new Date(begin - stretch);
    const found = await runner.rows<Keyset>(STATEMENT(part), [...placeOf(part), viewerId, since]);
    if (whole || found.length === part.limit) return found;
    stretch *= FURTHER;
  }
}
