import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { PostVersion } from './post-version.model.js';
import { PostKindName } from './post.model.js';
import { readable } from './readable.js';

interface VersionRow {
  post_id: string;
  number: number;
  text: string | null;
  kind: keyof typeof PostKindName;
  written_at: Date;
  purged_at: Date | null;
}

/** $1: reader, $2: ids. The kept versions and the present one, as of one moment. */
const READ_VERSIONS = `
  SELECT p.id AS post_id, v.number, v.text, v.kind, v.written_at, v.purged_at
    FROM post p
    CROSS JOIN LATERAL (
      SELECT k.number::int, k.text, k.kind, k.written_at, k.purged_at FROM post_version k WHERE k.post_id = p.id
      UNION ALL
      SELECT coalesce((SELECT max(k.number) FROM post_version k WHERE k.post_id = p.id), 0) + 1,
             p.text, p.kind, coalesce(p.edited_at, p.created_at), NULL
    ) v
   WHERE p.id = ANY($2::uuid[]) AND p.deleted_at IS NULL AND ${readable('p', '$1')}
   ORDER BY p.id, v.number`;

/** The versions of posts, one query an operation. */
@Injectable()
export class PostVersionsLoader {
  constructor(private readonly sql: Sql) {}

  /** By post: oldest first, what it says now last; none of a tombstone. */
  byPost(context: GraphqlContext): DataLoader<string, PostVersion[]> {
    const viewerId = context.viewer?.personId;
    if (viewerId === undefined) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'byPost', async (ids) => {
      const rows = await this.sql.rows<VersionRow>(READ_VERSIONS, [viewerId, ids]);
      const versions = new Map(ids.map((id): [string, PostVersion[]] => [id, []]));
      for (const row of rows) {
        versions.get(row.post_id)?.push({
          number: row.number,
          text: row.text,
          kind: PostKindName[row.kind],
          writtenAt: row.written_at,
          purgedAt: row.purged_at,
        });
      }
      return ids.map((id) => versions.get(id) ?? []);
    });
  }
}
