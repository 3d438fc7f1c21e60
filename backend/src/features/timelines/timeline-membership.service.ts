import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { bringing, hasDirectReason, isBrought, showable } from './home-conditions.js';
import { waitsFor } from './waiting-mentions.js';

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

/** $1: post; $2: people. What it mentions of them, and what mentioned its author earlier in its thread. */
const MENTIONS = `
  SELECT l.person_id AS "personId", p.id AS "postId", ${waitsFor('p', 'l.person_id')} AS waits
    FROM post heard
    JOIN post p ON p.root_id = heard.root_id AND p.created_at <= heard.created_at
    JOIN post_mention l ON l.post_id = p.id AND l.person_id = ANY($2::uuid[])
   WHERE heard.id = $1 AND (p.id = heard.id OR l.person_id = heard.author_id) AND ${readable('p', 'l.person_id')}`;

/** A mention of somebody, and whether it waits for their answer. */
export interface MentionStanding {
  readonly personId: string;
  readonly postId: string;
  readonly waits: boolean;
}

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

  /** The mentions of these people that a post is, and those its author may have answered by it. */
  async mentions(postId: string, personIds: readonly string[]): Promise<MentionStanding[]> {
    return personIds.length === 0 ? [] : this.sql.rows<MentionStanding>(MENTIONS, [postId, personIds]);
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
