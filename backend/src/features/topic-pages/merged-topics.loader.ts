import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { mayMergeTopics } from '../topics/topic-merging.service.js';
import type { MergedTopic } from './merged-topic.model.js';
import { askedName } from './topic-key.js';

interface MergedRow {
  topic_id: string;
  key: string;
  name: string;
  post_count: number;
  created_at: Date;
  created_by: string | null;
  owner_id: string | null;
  into_owner_id: string | null;
}

const READ = `
  SELECT a.topic_id, t.key, t.name, t.post_count, a.created_at, a.created_by, t.owner_id, o.owner_id AS into_owner_id
    FROM topic_alias a JOIN topic t ON t.id = a.merged_id JOIN topic o ON o.id = a.into_id
   WHERE a.topic_id = ANY($1::uuid[])
   ORDER BY a.created_at DESC, t.key`;

/** What was merged into topics. */
@Injectable()
export class MergedTopicsLoader {
  constructor(
    private readonly sql: Sql,
    private readonly people: PeopleLoader,
  ) {}

  /** Newest first. */
  of(context: GraphqlContext): DataLoader<string, MergedTopic[]> {
    const { viewer } = context;
    if (viewer === null) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'of', async (ids) => {
      const rows = await this.sql.rows<MergedRow>(READ, [ids]);
      const people = await this.people.many(context, new Set(rows.flatMap((row) => row.created_by ?? [])));
      return ids.map((id) =>
        rows
          .filter((row) => row.topic_id === id)
          .map((row) => ({
            key: row.key,
            name: row.name,
            postCount: row.post_count,
            mergedAt: row.created_at,
            mergedBy: people.get(row.created_by ?? '') ?? null,
            viewerMayUndo: mayMergeTopics(viewer, { ownerId: row.owner_id }, { ownerId: row.into_owner_id }),
          })),
      );
    });
  }

  /** The id of a merged topic by any spelling of its own; null for one that stands for itself, or is none. */
  async idOf(name: string): Promise<string | null> {
    const asked = askedName(name);
    if (asked === null) return null;
    const row = await this.sql.row<{ id: string }>(
      `SELECT merged_id AS id FROM topic_alias WHERE key IN ($1, $2) AND merged_id IS NOT NULL
        ORDER BY key <> $1 LIMIT 1`,
      [asked.spelling, asked.key],
    );
    return row?.id ?? null;
  }
}
