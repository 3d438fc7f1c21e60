import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { hasChosen, shownTopic, topicMembers } from '../topics/topic-members.js';
import { TOPIC_COLUMNS, type TopicRow } from '../topics/topics.loader.js';
import { visibleTopic } from './visible-topic.js';

const MOST = 8;

/** How far back posts tell what a lead is busy with. */
const RECENT = 90 * 24 * 3600 * 1000;

/** A topic to follow; `lead_id` follows it or posts on it, null when it is merely popular. */
export type TopicProposal = TopicRow & { lead_id: string | null };

/** $1: reader; $2: since when a lead's posts count. */
const SUGGEST = `
  WITH lead AS (
    SELECT DISTINCT m.person_id
      FROM team_reader r
      JOIN team_member m ON m.team_id = r.team_id AND m.is_lead
      JOIN person o ON o.id = m.person_id AND o.suspended_at IS NULL
     WHERE r.person_id = $1 AND r.belongs AND m.person_id <> $1
  ), of_lead AS (
    SELECT f.topic_id, f.person_id FROM lead JOIN topic_follow f USING (person_id)
    UNION
    SELECT l.topic_id, p.author_id
      FROM lead
      JOIN post p ON p.author_id = lead.person_id AND p.created_at >= $2 AND p.deleted_at IS NULL
      JOIN post_topic l ON l.post_id = p.id
     WHERE ${readable('p', '$1')}
  ), led AS (
    SELECT DISTINCT ON (1) ${shownTopic('o.topic_id')} AS topic_id, o.person_id
      FROM of_lead o JOIN person p ON p.id = o.person_id
     ORDER BY 1, breve_fold(p.display_name), p.id
  )
  SELECT ${TOPIC_COLUMNS}, led.person_id AS lead_id
    FROM topic t
    LEFT JOIN led ON led.topic_id = t.id
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT f.person_id) AS followers
        FROM topic_follow f JOIN person o ON o.id = f.person_id
       WHERE f.topic_id IN (${topicMembers('t.id')}) AND o.suspended_at IS NULL) f
   WHERE (led.topic_id IS NOT NULL OR t.post_count + t.merged_count > 0)
     AND ${visibleTopic('t', '$1')}
     AND NOT ${hasChosen('topic_follow', 't.id', '$1')}
     AND NOT ${hasChosen('topic_mute', 't.id', '$1')}
   ORDER BY (led.topic_id IS NULL), f.followers DESC, t.post_count + t.merged_count DESC, t.key
   LIMIT ${MOST}`;

/** Which topics the viewer might follow. */
@Injectable()
export class TopicSuggestionsQuery {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /**
   * At most eight topics neither followed nor muted: what the leads of the viewer's teams, and of those above, follow or
   * lately posted on; then what most people follow and post on.
   */
  read(viewerId: string): Promise<TopicProposal[]> {
    return this.sql.rows(SUGGEST, [viewerId, new Date(this.clock.now().getTime() - RECENT)]);
  }
}
