import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { type Keyset, newestFirst, type Page } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { ReactionKind } from './post.model.js';

/** A person who reposted: their id, and when. */
export type RepostRow = Keyset;

/** A person who reacted: their id, when, and how. */
export interface ReactionRow extends Keyset {
  readonly kind: keyof typeof ReactionKind;
}

/** $1: posts, $2, $3: where from, $4: how many. Newest first. */
function statement(table: string, columns: string): string {
  return `
  SELECT asked.id AS post_id, entry.*
    FROM unnest($1::uuid[]) AS asked (id)
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM ${table} e
       WHERE e.post_id = asked.id AND (e.created_at, e.person_id) < ($2::timestamptz, $3::uuid)
       ORDER BY e.created_at DESC, e.person_id DESC
       LIMIT $4
    ) entry
   ORDER BY entry.at DESC, entry.id DESC`;
}
const REACTIONS = statement('reaction', 'e.person_id AS id, e.created_at AS at, e.kind');
const REPOSTS = statement('repost', 'e.person_id AS id, e.created_at AS at');

/**
 * Who reacted to posts and who reposted them, one query an operation and page asked for. Whoever loads has read the
 * post for the reader: its readers see who.
 */
@Injectable()
export class EngagementLoader {
  constructor(private readonly sql: Sql) {}

  /** By post, newest first. */
  reactions(context: GraphqlContext, part: Page): DataLoader<string, ReactionRow[]> {
    return this.of<ReactionRow>(context, 'reactions', REACTIONS, part);
  }

  /** By post, newest first. */
  reposts(context: GraphqlContext, part: Page): DataLoader<string, RepostRow[]> {
    return this.of<RepostRow>(context, 'reposts', REPOSTS, part);
  }

  private of<Row extends Keyset>(
    context: GraphqlContext,
    name: string,
    text: string,
    part: Page,
  ): DataLoader<string, Row[]> {
    return context.loaders.get(this, `${name} ${JSON.stringify(part)}`, async (ids) => {
      const rows = await this.sql.rows<Row & { post_id: string }>(text, [
        ids,
        ...newestFirst(part),
        part.limit,
      ]);
      const entries = new Map(ids.map((id): [string, Row[]] => [id, []]));
      for (const row of rows) entries.get(row.post_id)?.push(row);
      return ids.map((id) => entries.get(id) ?? []);
    });
  }
}
