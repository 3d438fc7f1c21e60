import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { type Keyset, oldestFirst, type Page } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { readable } from './readable.js';

/** Where the accepted answer stands: before every post. */
const ON_TOP = `'epoch'::timestamptz`;

/** Whether a post of a thread is shown in it: a tombstone stands only while something below it was not deleted. */
const STANDS = `(p.deleted_at IS NULL OR EXISTS (
      WITH RECURSIVE under (id, deleted_at) AS (
        SELECT c.id, c.deleted_at FROM post c WHERE c.parent_id = p.id
        UNION ALL
        SELECT c.id, c.deleted_at FROM under u JOIN post c ON c.parent_id = u.id WHERE u.deleted_at IS NOT NULL
      )
      SELECT 1 FROM under WHERE under.deleted_at IS NULL))`;

/** $1: reader, $2: posts asked about, $3, $4: where from, $5: how many. */
const NEXT = `${STANDS} AND ${readable('p', '$1')}
      AND (p.created_at, p.id) > ($3::timestamptz, $4::uuid)
    ORDER BY p.created_at, p.id LIMIT $5`;

/** Below roots: the accepted answer before the first page's others, then all of the thread, oldest first. */
const BELOW_ROOTS = `
  SELECT root.id AS asked_id, entry.id, entry.at
    FROM post root
    CROSS JOIN LATERAL (
      (SELECT a.id, ${ON_TOP} AS at FROM post a
        WHERE a.id = root.accepted_answer_id AND ${readable('a', '$1')} AND $3::timestamptz = '-infinity')
      UNION ALL
      (SELECT p.id, p.created_at FROM post p
        WHERE p.root_id = root.id AND p.id <> root.id AND p.id IS DISTINCT FROM root.accepted_answer_id
          AND ${NEXT})
      ORDER BY at, id LIMIT $5
    ) entry
   WHERE root.id = ANY($2::uuid[])
   ORDER BY entry.at, entry.id`;

/** Below replies: all that answers them, directly or not, oldest first. */
const BELOW_REPLIES = `
  SELECT top.id AS asked_id, entry.id, entry.at
    FROM unnest($2::uuid[]) AS top (id)
    CROSS JOIN LATERAL (
      WITH RECURSIVE below (id) AS (
        SELECT c.id FROM post c WHERE c.parent_id = top.id
        UNION ALL
        SELECT c.id FROM below b JOIN post c ON c.parent_id = b.id
      )
      SELECT p.id, p.created_at AS at FROM below JOIN post p ON p.id = below.id WHERE ${NEXT}
    ) entry
   ORDER BY entry.at, entry.id`;

/** The posts below posts, as ids with their places; one query an operation and page asked for. */
@Injectable()
export class ThreadLoader {
  constructor(private readonly sql: Sql) {}

  /** By root. Its accepted answer comes first, at a time before all others, and not again in its own place. */
  belowRoot(context: GraphqlContext, part: Page): DataLoader<string, Keyset[]> {
    return this.below(context, 'belowRoot', BELOW_ROOTS, part);
  }

  /** By reply. */
  belowReply(context: GraphqlContext, part: Page): DataLoader<string, Keyset[]> {
    return this.below(context, 'belowReply', BELOW_REPLIES, part);
  }

  private below(
    context: GraphqlContext,
    name: string,
    statement: string,
    part: Page,
  ): DataLoader<string, Keyset[]> {
    const viewerId = context.viewer?.personId;
    if (viewerId === undefined) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, `${name} ${JSON.stringify(part)}`, async (ids) => {
      const rows = await this.sql.rows<Keyset & { asked_id: string }>(statement, [
        viewerId,
        ids,
        ...oldestFirst(part),
        part.limit,
      ]);
      const entries = new Map(ids.map((id): [string, Keyset[]] => [id, []]));
      for (const { asked_id, id, at } of rows) entries.get(asked_id)?.push({ id, at });
      return ids.map((id) => entries.get(id) ?? []);
    });
  }
}
