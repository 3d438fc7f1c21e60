import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { hasDirectReason, isBrought, showable } from './home-conditions.js';

const HOME_VIEWERS = `
  SELECT v.id
    FROM unnest($2::uuid[]) AS v (id) JOIN post p ON p.id = $1
   WHERE ${showable('p', 'v.id')} AND (${hasDirectReason('p', 'v.id')} OR ${isBrought('p', 'v.id')})`;

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
}
