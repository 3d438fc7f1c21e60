import { matchKey } from '@breve/text';
import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { shownTopic, topicMembers } from '../topics/topic-members.js';
import type { Topic } from '../topics/topic.model.js';
import { TOPIC_COLUMNS, type TopicRow, toTopic } from '../topics/topics.loader.js';
import type { TopicSpelling } from './topic-spelling.model.js';
import { visibleTopic } from './visible-topic.js';

const MOST_SPELLINGS = 50;

interface SpellingRow {
  of_topic_id: string;
  topic_id: string;
  key: string;
  spelling: string;
  post_count: number;
}

/** $1: topics. */
const SPELLINGS = `
  SELECT asked.id AS of_topic_id, m.id AS topic_id, m.key, s.spelling, s.post_count
    FROM unnest($1::uuid[]) AS asked (id)
    CROSS JOIN LATERAL (
      SELECT o.topic_id, o.spelling, o.post_count FROM topic_spelling o
       WHERE o.topic_id IN (${topicMembers('asked.id')}) AND o.post_count > 0
       ORDER BY o.post_count DESC, o.spelling LIMIT ${MOST_SPELLINGS}) s
    JOIN topic m ON m.id = s.topic_id
   ORDER BY asked.id, s.post_count DESC, s.spelling`;

/** $1: reader; $2: topics. Either side of each, as it is shown now. */
const APART = `
  SELECT DISTINCT asked.id AS of_topic_id, ${TOPIC_COLUMNS}
    FROM unnest($2::uuid[]) AS asked (id)
    CROSS JOIN LATERAL (
      SELECT ${shownTopic('o.topic_id')} AS id FROM topic_split o WHERE o.from_id IN (${topicMembers('asked.id')})
      UNION
      SELECT ${shownTopic('f.from_id')} FROM topic_split f WHERE f.topic_id IN (${topicMembers('asked.id')})) other
    JOIN topic t ON t.id = other.id
   WHERE t.id <> asked.id AND ${visibleTopic('t', '$1')}
   ORDER BY post_count DESC, t.key`;

/** How topics are written, and which others are written nearly the same and kept apart. */
@Injectable()
export class SplitTopicsLoader {
  constructor(private readonly sql: Sql) {}

  /** At most fifty, the most used first. */
  spellings(context: GraphqlContext): DataLoader<string, TopicSpelling[]> {
    return context.loaders.get(this, 'spellings', async (ids) => {
      const rows = await this.sql.rows<SpellingRow>(SPELLINGS, [ids]);
      return ids.map((id) => {
        const own = rows.filter((row) => row.of_topic_id === id);
        return own.map(({ topic_id, key, spelling, post_count }) => ({
          spelling,
          postCount: post_count,
          canLeave:
            spelling !== key &&
            matchKey(spelling) === key &&
            own.some((other) => other.topic_id === topic_id && other.spelling !== spelling),
        }));
      });
    });
  }

  /** Those kept apart from a topic that differ by capitals, accents and marks alone; the most used first. */
  apart(context: GraphqlContext): DataLoader<string, Topic[]> {
    const { viewer } = context;
    if (viewer === null) throw new BreveError('UNAUTHENTICATED');
    return context.loaders.get(this, 'apart', async (ids) => {
      const rows = await this.sql.rows<TopicRow & { of_topic_id: string }>(APART, [viewer.personId, ids]);
      return ids.map((id) => rows.filter((row) => row.of_topic_id === id).map(toTopic));
    });
  }
}
