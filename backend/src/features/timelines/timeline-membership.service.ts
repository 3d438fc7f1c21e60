import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { bringing, hasDirectReason, isBrought, showable } from './home-conditions.js';

const HOME_VIEWERS = `
  SELECT v.id
    FROM unnest($2::uuid[]) AS v (id) JOIN post p ON p.id = $1
   WHERE ${showable('p', 'v.id')} AND (${hasDirectReason('p', 'v.id')} OR ${isBrought('p', 'v.id')})`;

const BROUGHT_BY = `
  SELECT v.id
    FROM unnest($3::uuid[]) AS v (id) JOIN post p ON p.id = $1
    JOIN repost r ON r.post_id = p.id AND r.person_id = $2
   WHERE p.parent_id IS NULL AND ${showable('p', 'v.id')} AND NOT ${hasDirectReason('p', 'v.id')} AND ${bringing('r', 'v.id')}
     AND NOT EXISTS (SELECT 1 FROM repost earlier
                      WHERE earlier.post_id = r.post_id AND earlier.created_at < r.created_at
                        AND ${bringing('earlier', 'v.id')})`;

/** From a post to those in whose timelines it stands: what live delivery asks, once a post. */
@Injectable()
export class TimelineMembership {
  constructor(private readonly sql: Sql) {}

  /** Those of `viewerIds` in whose home the post stands now. */
  async homeViewers(postId: string, viewerIds: readonly string[]): Promise<Set<string>> {
    if (viewerIds.length === 0) return new Set();
    const rows = await this.sql.rows<{ id: string }>(HOME_VIEWERS, [postId, viewerIds]);
    return new Set(rows.map((row) => row.id));
  }

  /** Those of `viewerIds` into whose home this person's repost has just brought the post: nothing else brings it. */
  async homeViewersBroughtBy(
    postId: string,
    personId: string,
    viewerIds: readonly string[],
  ): Promise<Set<string>> {
    if (viewerIds.length === 0) return new Set();
    const rows = await this.sql.rows<{ id: string }>(BROUGHT_BY, [postId, personId, viewerIds]);
    return new Set(rows.map((row) => row.id));
  }
}
