import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { MessageLanguage } from '../../platform/errors/error-messages.js';
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
}

/** Of a table called `t`. */
export const TOPIC_COLUMNS = `t.id, t.key, t.name, t.kind, t.name_fr, t.name_en, t.description, t.owner_id, t.post_count,
  t.declared_at IS NOT NULL AS is_declared`;

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
  };
}

/** The name to show, where it needs no look at posts: the official one, else the spelling all may know. */
function named(topic: Topic, language: MessageLanguage): Topic {
  const name = (language === 'fr' ? topic.nameFr : topic.nameEn) ?? topic.spelling;
  return name === null ? topic : Object.assign(topic, { name });
}

/**
 * Topics by id, one query an operation. Whoever loads must already know that the reader may see the topic: it stands
 * in a post they read, or in a list filtered for them.
 */
@Injectable()
export class TopicsLoader {
  constructor(private readonly sql: Sql) {}

  byId(context: GraphqlContext): DataLoader<string, Topic | null> {
    return context.loaders.get(this, 'byId', async (ids) => {
      const rows = await this.sql.rows<TopicRow>(
        `SELECT ${TOPIC_COLUMNS} FROM topic t WHERE t.id = ANY($1::uuid[])`,
        [ids],
      );
      const found = new Map(rows.map((row) => [row.id, named(toTopic(row), context.language)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}
