import type { SqlRunner } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import type { Health } from './health.model.js';

/** A closed round as the mail of one person tells it. */
export interface MailedRound {
  readonly topicKey: string;
  readonly topicName: string;
  readonly health: Health | null;
  readonly blockedSince: string | null;
  readonly givenCount: number;
  readonly expectedCount: number;
  /** Whoever said so in place of the worst line. */
  readonly saidBy: string | null;
  readonly lines: readonly { readonly who: string; readonly text: string }[];
  /** Names, for its lead and the topic's owner; empty for all others. */
  readonly awaited: readonly string[];
}

/**
 * $1: person; $2: day; $3: `fr` or `en`. The rounds of a day somebody leads, owns or takes part in: their numbers as they
 * were at closing, their texts and names as the person may read them now.
 */
const MAILED = `
  SELECT t.key AS "topicKey",
         coalesce(CASE WHEN $3 = 'fr' THEN t.name_fr ELSE t.name_en END, t.name) AS "topicName",
         o.health, o.blocked_since::text AS "blockedSince", o.given_count AS "givenCount", o.expected_count AS "expectedCount",
         (SELECT display_name FROM person s WHERE s.id = o.said_by_id) AS "saidBy",
         coalesce((SELECT jsonb_agg(jsonb_build_object('who', a.display_name, 'text', l.text) ORDER BY k.position)
                     FROM unnest(o.post_ids) WITH ORDINALITY AS k (id, position)
                     JOIN post l ON l.id = k.id AND l.deleted_at IS NULL AND ${readable('l', '$1')}
                     JOIN person a ON a.id = l.author_id), '[]') AS lines,
         coalesce((SELECT array_agg(w.display_name ORDER BY breve_fold(w.display_name))
                     FROM person w WHERE w.id = ANY(o.awaited_ids) AND $1 IN (r.lead_id, t.owner_id)), '{}') AS awaited
    FROM round_report o
    JOIN round r ON r.topic_id = o.topic_id
    JOIN topic t ON t.id = r.topic_id
    JOIN post p ON p.id = o.opening_id
   WHERE o.day = $2::date AND ${readable('p', '$1')}
     AND ($1 IN (r.lead_id, t.owner_id)
       OR EXISTS (SELECT FROM round_participant rp WHERE rp.topic_id = r.topic_id AND rp.person_id = $1))
   ORDER BY breve_fold(t.name), t.id`;

export function readMailedRounds(
  runner: SqlRunner,
  personId: string,
  day: string,
  language: 'fr' | 'en',
): Promise<MailedRound[]> {
  return runner.rows<MailedRound>(MAILED, [personId, day, language]);
}
