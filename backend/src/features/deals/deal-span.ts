import { topicMembers } from '../topics/topic-members.js';
import { countedDeal } from './counted-deal.js';

/** Which deals: of days, of a team with those below it, on a topic. */
export interface DealSpan {
  /** ISO date. */
  readonly from: string;
  /** ISO date, included. */
  readonly to: string;
  readonly teamId: string | null;
  readonly topicId: string | null;
}

/** The deals of a span that count for a reader, to begin a statement with: `chosen_team`, then `mine`. $1–$5: `spanValues`. */
export const MINE = `
  chosen_team AS (
    SELECT t.id FROM team t WHERE t.id = $4::uuid
    UNION
    SELECT t.id FROM team t JOIN chosen_team c ON t.parent_id = c.id),
  mine AS MATERIALIZED (
    SELECT d.post_id, d.created_at, d.day, d.team_id, d.client_name, d.currency, d.amount, d.reason_id, d.reason_post_id,
           coalesce((SELECT t.key FROM topic_alias a JOIN topic t ON t.id = a.topic_id WHERE a.key = d.client_key),
                    d.client_key) AS client, p.kind = 'WIN' AS is_won
      FROM deal d JOIN post p ON p.id = d.post_id
     WHERE d.day >= $2::date AND d.day <= $3::date AND ${countedDeal('p', '$1')}
       AND ($4::uuid IS NULL OR d.team_id IN (SELECT c.id FROM chosen_team c))
       AND ($5::uuid IS NULL OR EXISTS (
             SELECT FROM post_topic pt WHERE pt.post_id = d.post_id AND pt.topic_id IN (${topicMembers('$5::uuid')}))))`;

export function spanValues(viewerId: string, { from, to, teamId, topicId }: DealSpan) {
  return [viewerId, from, to, teamId, topicId] as const;
}
