import type { SqlRunner } from '../../platform/database/sql.js';

/** The key of what stands in every home. */
const ANNOUNCEMENT_KEY = 'ANNOUNCEMENT';
/** The key of a post that so many have relayed that they are not named. */
const MANY_REPOSTS_KEY = 'MANY_REPOSTS';

const MOST_REPOSTS = 64;

/**
 * By which keys timelines know a post as theirs: who wrote it, where it is addressed, whom and what it names and
 * answers, who relays it. Ids alone, whatever they stand for: no two things share one. A timeline that has none of them
 * does not hold the post; one that has may hold it, which its definition decides.
 */
const READ = `
  SELECT p.id, ARRAY(
      SELECT p.author_id::text WHERE p.parent_id IS NULL
      UNION ALL SELECT p.audience_id::text WHERE p.parent_id IS NULL
      UNION ALL SELECT '${ANNOUNCEMENT_KEY}' WHERE p.kind = 'ANNOUNCEMENT' AND p.parent_id IS NULL
      UNION ALL SELECT p.parent_author_id::text WHERE p.parent_author_id IS NOT NULL
      UNION ALL SELECT t.topic_id::text FROM post_topic t WHERE t.post_id = p.id
      UNION ALL SELECT coalesce(m.person_id, m.team_id)::text FROM post_mention m WHERE m.post_id = p.id
      UNION ALL (SELECT r.person_id::text FROM repost r WHERE r.post_id = p.id LIMIT ${String(MOST_REPOSTS)})
      UNION ALL SELECT '${MANY_REPOSTS_KEY}'
                 WHERE EXISTS (SELECT FROM repost r WHERE r.post_id = p.id OFFSET ${String(MOST_REPOSTS)})
    ) AS keys
    FROM post p WHERE p.id = ANY($1::uuid[])`;

/** The keys of posts, by id; posts that are gone have none. */
export async function readPlaceKeys(
  runner: SqlRunner,
  postIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await runner.rows<{ id: string; keys: string[] }>(READ, [postIds]);
  return new Map(rows.map(({ id, keys }) => [id, keys]));
}

/** $1: the person. What `home-conditions` and the statement of the home look for, as keys of posts. */
const HOME_KEYS = `
  SELECT f.followee_id AS key FROM person_follow f WHERE f.follower_id = $1
  UNION SELECT $1::uuid
  UNION SELECT m.team_id FROM team_member m WHERE m.person_id = $1
  UNION SELECT mate.person_id FROM team_member mine JOIN team_member mate ON mate.team_id = mine.team_id
         WHERE mine.person_id = $1
  UNION SELECT a.id FROM team_reader r JOIN audience a ON a.team_id = r.team_id WHERE r.person_id = $1 AND r.belongs
  UNION SELECT t.topic_id FROM topic_follow t WHERE t.person_id = $1
  UNION SELECT same.other_id FROM topic_follow t JOIN topic_same same ON same.topic_id = t.topic_id
         WHERE t.person_id = $1`;

/** The keys of the posts that may stand in somebody's home. */
export async function readHomeKeys(runner: SqlRunner, viewerId: string): Promise<string[]> {
  const rows = await runner.rows<{ key: string }>(HOME_KEYS, [viewerId]);
  return [ANNOUNCEMENT_KEY, MANY_REPOSTS_KEY, ...rows.map(({ key }) => key)];
}
