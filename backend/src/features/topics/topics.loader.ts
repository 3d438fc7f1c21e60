import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';

import { ChangeLog } from '../../platform/changes/change-log.js';
import { KeptRows } from '../../platform/changes/kept-rows.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { MessageLanguage } from '../../platform/errors/error-messages.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { countsFigures, shownTopic } from './topic-members.js';
import { type Topic, TopicKind } from './topic.model.js';

export interface TopicRow {
  id: string;
  key: string;
  name: string;
  kind: keyof typeof TopicKind;
  name_fr: string | null;
  name_en: string | null;
  description: string;
  owner_id: string | null;
  post_count: number;
  is_declared: boolean;
  has_metrics: boolean;
  is_official: boolean;
}

/** Of a table called `t`. */
export const TOPIC_COLUMNS = `t.id, t.key, t.name, t.kind, t.name_fr, t.name_en, t.description, t.owner_id,
  t.post_count + t.merged_count AS post_count, t.declared_at IS NOT NULL AS is_declared, ${countsFigures('t')} AS has_metrics,
  t.official_at IS NOT NULL AS is_official`;

/** A topic as GraphQL shows it. */
export function toTopic(row: TopicRow): Topic {
  return {
    id: row.id,
    key: row.key,
    kind: TopicKind[row.kind],
    nameFr: row.name_fr,
    nameEn: row.name_en,
    description: row.description,
    postCount: row.post_count,
    spelling: row.post_count > 0 || row.is_declared ? row.name : null,
    ownerId: row.owner_id,
    hasMetrics: row.has_metrics,
    isOfficial: row.is_official,
  };
}

/** A topic as it is shown in each language. The count is left out: it changes with every post. */
type SeenTopic = Readonly<Record<MessageLanguage, Topic>>;

/** The name is the official one, else the spelling all may know; else it depends on the reader's posts. */
function toSeen(row: TopicRow): SeenTopic {
  const { spelling } = toTopic(row);
  const fr = row.name_fr ?? spelling;
  const en = row.name_en ?? spelling;
  return { fr: uncounted(row, fr), en: uncounted(row, en) };
}

function uncounted(row: TopicRow, name: string | null): Topic {
  return Object.assign(toTopic(row), { postCount: undefined }, name === null ? {} : { name });
}

/** About ten megabytes. */
const KEPT_AT_MOST = 10_000;

/**
 * Topics by id, one query an operation, or none. Whoever loads must already know that the reader may see the topic: it
 * stands in a post they read, or in a list filtered for them.
 */
@Injectable()
export class TopicsLoader {
  private readonly kept: KeptRows<SeenTopic>;
  /** Keys stay with their topic: which one it is now is asked of what is kept. */
  private readonly idsByKey = new LRUCache<string, string>({ max: KEPT_AT_MOST });
  /** Those that others stand for. */
  private readonly shownIds = new LRUCache<string, string>({ max: KEPT_AT_MOST });
  private merges = 0;

  constructor(
    private readonly sql: Sql,
    changes: ChangeLog,
  ) {
    this.kept = new KeptRows(changes, ['TOPIC'], KEPT_AT_MOST);
    changes.on('MERGE', () => {
      this.merges += 1;
      this.shownIds.clear();
    });
  }

  /** By id; of a topic that was merged the one that stands for it. */
  byId(context: GraphqlContext): DataLoader<string, Topic | null> {
    return context.loaders.get(this, 'byId', async (ids) => {
      const found = await this.find(context, ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** Many at once, for whoever goes on without waiting for each; what is unknown is left out. */
  async many(context: GraphqlContext, ids: ReadonlySet<string>): Promise<Map<string, Topic | null>> {
    return context.usesKept ? this.find(context, ids) : loadMap(this.byId(context), ids);
  }

  /** A topic kept in memory that everybody may know of; undefined says nothing. */
  known(context: GraphqlContext, key: string): Topic | undefined {
    const id = context.usesKept ? this.idsByKey.get(key) : undefined;
    const topic = id === undefined ? undefined : this.kept.get(id)?.[context.language];
    return topic?.key === key && topic.spelling !== null ? topic : undefined;
  }

  /** How many company posts carry each topic now. */
  postCounts(context: GraphqlContext): DataLoader<string, number> {
    return context.loaders.get(this, 'postCounts', async (ids) => {
      const rows = await this.sql.rows<{ id: string; post_count: number }>(
        'SELECT id, post_count + merged_count AS post_count FROM topic WHERE id = ANY($1::uuid[])',
        [ids],
      );
      const found = new Map(rows.map((row) => [row.id, row.post_count]));
      return ids.map((id) => found.get(id) ?? 0);
    });
  }

  private async find({ usesKept, language }: GraphqlContext, ids: Iterable<string>) {
    const shownIds = new Map<string, string>();
    for (const id of ids) shownIds.set(id, (usesKept ? this.shownIds.get(id) : undefined) ?? id);
    const read = (missing: readonly string[]) => this.read(missing, shownIds);
    const seen = usesKept
      ? await this.kept.find(new Set(shownIds.values()), read)
      : await read([...shownIds.keys()]);
    const found = new Map<string, Topic>();
    for (const [id, shownId] of shownIds) {
      const topic = seen.get(shownId);
      if (topic) found.set(id, topic[language]);
    }
    return found;
  }

  /** @param shownIds is told which topic stands for each of them */
  private async read(ids: readonly string[], shownIds: Map<string, string>): Promise<Map<string, SeenTopic>> {
    const { merges } = this;
    const rows = await this.sql.rows<TopicRow & { asked: string }>(
      `SELECT asked.id AS asked, ${TOPIC_COLUMNS}
         FROM unnest($1::uuid[]) AS asked (id) JOIN topic t ON t.id = ${shownTopic('asked.id')}`,
      [ids],
    );
    for (const { asked, id, key } of rows) {
      this.idsByKey.set(key, id);
      shownIds.set(asked, id);
      // Not kept when topics were merged meanwhile: nobody knows on which side of that it was read.
      if (asked !== id && this.merges === merges) this.shownIds.set(asked, id);
    }
    return new Map(rows.map((row) => [row.id, toSeen(row)]));
  }
}
