import { matchKey, TOPIC_KEY_MAX } from '@breve/text';
import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Topic } from '../topics/topic.model.js';
import { hasChosen, keptApart, shownTopic } from '../topics/topic-members.js';
import { TOPIC_COLUMNS, type TopicRow, toTopic } from '../topics/topics.loader.js';
import { withoutHash } from './topic-key.js';
import { visibleTopic } from './visible-topic.js';

const MOST = 8;

/** How many of one's own posts tell which topics one uses. */
const OWN_POSTS = 300;

/** An official name in the form of a key, as near as SQL comes to it. */
function nameAsKey(column: string): string {
  return `translate(breve_fold(${column}), '-_· ''’', '')`;
}

/** $1: reader; $2: pattern of the beginning of a key. */
const COMPLETE = `
  WITH used AS (
    SELECT DISTINCT ${shownTopic('l.topic_id')} AS topic_id
      FROM (SELECT id FROM post
             WHERE author_id = $1 AND deleted_at IS NULL
             ORDER BY created_at DESC, id DESC LIMIT ${OWN_POSTS}) own
      JOIN post_topic l ON l.post_id = own.id
  )
  SELECT ${TOPIC_COLUMNS}
    FROM topic t
    LEFT JOIN used u ON u.topic_id = t.id
   WHERE (t.key LIKE $2 OR ${nameAsKey('t.name_fr')} LIKE $2 OR ${nameAsKey('t.name_en')} LIKE $2
          OR t.id IN (SELECT a.topic_id FROM topic_alias a WHERE a.key LIKE $2)
          OR t.id IN (${keptApart('LIKE $2')}))
     AND ${visibleTopic('t', '$1')}
   ORDER BY (NOT ${hasChosen('topic_follow', 't.id', '$1')}), (u.topic_id IS NULL), t.post_count + t.merged_count DESC, t.key
   LIMIT ${MOST}`;

/** What to offer while a hashtag is typed. */
@Injectable()
export class TopicCompletionQuery {
  constructor(private readonly sql: Sql) {}

  /**
   * At most eight topics whose key or official name begins so, blind to accents: those the reader follows, then those
   * they used, then the most used. What was merged, and a second name, offer the topic they lead to.
   */
  async read(viewerId: string, prefix: string): Promise<Topic[]> {
    const typed = withoutHash(prefix);
    const key = matchKey(typed);
    const hopeless =
      key === '' ? typed !== '' : Array.from(key).length > TOPIC_KEY_MAX || /[\p{Cc}%\\]/u.test(key);
    if (hopeless) return [];
    const rows = await this.sql.rows<TopicRow>(COMPLETE, [viewerId, `${key}%`]);
    return rows.map(toTopic);
  }
}
