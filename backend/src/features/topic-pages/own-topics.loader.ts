import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { Topic } from '../topics/topic.model.js';
import { shownTopic } from '../topics/topic-members.js';
import { TOPIC_COLUMNS, type TopicRow, toTopic } from '../topics/topics.loader.js';
import { visibleTopic } from './visible-topic.js';

/** $1: reader; $2: people; $3: the reader's language. */
function topicsBy(table: 'topic_follow' | 'topic_mute'): string {
  return `
    SELECT o.person_id, ${TOPIC_COLUMNS}
      FROM (SELECT DISTINCT c.person_id, ${shownTopic('c.topic_id')} AS topic_id
              FROM ${table} c WHERE c.person_id = ANY($2::uuid[])) o JOIN topic t ON t.id = o.topic_id
     WHERE o.person_id = ANY($2::uuid[]) AND ${visibleTopic('t', '$1')}
     ORDER BY breve_fold(coalesce(CASE $3::text WHEN 'fr' THEN t.name_fr ELSE t.name_en END, t.key)), t.id`;
}
const FOLLOWED = topicsBy('topic_follow');
const MUTED = topicsBy('topic_mute');

/** The topics people follow or mute, as far as the reader may see them, by name. */
@Injectable()
export class OwnTopicsLoader {
  constructor(private readonly sql: Sql) {}

  followedBy(context: GraphqlContext): DataLoader<string, Topic[]> {
    return this.by(context, 'followedBy', FOLLOWED);
  }

  mutedBy(context: GraphqlContext): DataLoader<string, Topic[]> {
    return this.by(context, 'mutedBy', MUTED);
  }

  private by(context: GraphqlContext, name: string, statement: string): DataLoader<string, Topic[]> {
    const viewerId = context.viewer?.personId;
    if (viewerId === undefined) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, name, async (ids) => {
      const rows = await this.sql.rows<TopicRow & { person_id: string }>(statement, [
        viewerId,
        ids,
        context.language,
      ]);
      return ids.map((id) => rows.filter((row) => row.person_id === id).map(toTopic));
    });
  }
}
