import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { directed, placeOf } from './directed.js';

/** An entry of a person's timeline: their own, or what they reposted. */
export interface PersonEntry extends Keyset {
  readonly reposted: boolean;
}

const POSTS = directed(
  ({ beyond, order }) => `
  SELECT entry.id, entry.at, entry.reposted FROM (
    (SELECT p.id, p.created_at AS at, false AS reposted
       FROM post p
      WHERE p.author_id = $5 AND p.parent_id IS NULL AND p.deleted_at IS NULL AND ${readable('p', '$4')}
        AND (p.created_at, p.id) ${beyond} ($1::timestamptz, $2::uuid)
      ORDER BY p.created_at ${order}, p.id ${order} LIMIT $3)
    UNION ALL
    (SELECT p.id, r.created_at AS at, true AS reposted
       FROM repost r JOIN post p ON p.id = r.post_id
      WHERE r.person_id = $5 AND NOT (p.author_id = $5 AND p.parent_id IS NULL)
        AND p.deleted_at IS NULL AND ${readable('p', '$4')}
        AND (r.created_at, r.post_id) ${beyond} ($1::timestamptz, $2::uuid)
      ORDER BY r.created_at ${order}, r.post_id ${order} LIMIT $3)
  ) AS entry
  ORDER BY entry.at ${order}, entry.id ${order} LIMIT $3`,
);

const REPLIES = directed(
  ({ beyond, order }) => `
  SELECT p.id, p.created_at AS at, false AS reposted
    FROM post p
   WHERE p.author_id = $5 AND p.parent_id IS NOT NULL AND p.deleted_at IS NULL AND ${readable('p', '$4')}
     AND (p.created_at, p.id) ${beyond} ($1::timestamptz, $2::uuid)
   ORDER BY p.created_at ${order}, p.id ${order} LIMIT $3`,
);

/** A person's posts and reposts, or their replies. One entry a post: reposting one's own adds none. */
export function readPersonTimeline(
  runner: SqlRunner,
  viewerId: string,
  personId: string,
  tab: 'POSTS' | 'REPLIES',
  part: Page,
): Promise<PersonEntry[]> {
  const statement = tab === 'POSTS' ? POSTS : REPLIES;
  return runner.rows(statement(part), [...placeOf(part), viewerId, personId]);
}
