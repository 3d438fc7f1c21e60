import { NotificationEntity } from '../../features/notifications/notification.entity.js';
import { readable } from '../../features/posts/readable.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';

interface Cause {
  person_id: string;
  kind: string;
  actor_id: string;
  post_id: string | null;
  subject_id: string | null;
  reaction_kind: string | null;
  at: Date;
}

/**
 * Whom each post, reaction, repost, follow, question and card of the demo concerns, by the rules of notifications: nobody by what they
 * did themselves, nobody by what they may not read, each once a post for the strongest reason. A mention by name is
 * stronger than an answer, that than a quote, that than the mention of one's team, that than an announcement.
 */
const CAUSES = `
  WITH addressee (post_id, person_id, kind, strength) AS (
    SELECT post_id, person_id, 'MENTION', 1 FROM post_mention WHERE person_id IS NOT NULL
    UNION ALL SELECT id, parent_author_id, 'REPLY', 2 FROM post p
     WHERE parent_author_id IS NOT NULL AND NOT EXISTS (SELECT FROM round_line l WHERE l.post_id = p.id)
    UNION ALL SELECT p.id, q.author_id, 'QUOTE', 3 FROM post p JOIN post q ON q.id = p.quote_of_id
    UNION ALL SELECT m.post_id, t.person_id, 'MENTION', 4 FROM post_mention m JOIN team_member t ON t.team_id = m.team_id
    UNION ALL SELECT p.id, a.id, 'ANNOUNCEMENT', 5 FROM post p CROSS JOIN person a WHERE p.kind = 'ANNOUNCEMENT'
  ), strongest AS (
    SELECT DISTINCT ON (post_id, person_id) post_id, person_id, kind FROM addressee
     ORDER BY post_id, person_id, strength
  )
  SELECT s.person_id, s.kind, p.author_id AS actor_id, p.id AS post_id, NULL::uuid AS subject_id,
         NULL AS reaction_kind, p.created_at AS at
    FROM strongest s
    JOIN post p ON p.id = s.post_id
    JOIN person reader ON reader.id = s.person_id AND reader.created_at <= p.created_at
   WHERE p.deleted_at IS NULL AND s.person_id <> p.author_id AND ${readable('p', 's.person_id')}
  UNION ALL
  SELECT p.author_id, 'REACTION', r.person_id, p.id, NULL, r.kind, r.created_at
    FROM reaction r JOIN post p ON p.id = r.post_id WHERE r.person_id <> p.author_id
  UNION ALL
  SELECT p.author_id, 'REPOST', r.person_id, p.id, NULL, NULL, r.created_at
    FROM repost r JOIN post p ON p.id = r.post_id WHERE r.person_id <> p.author_id
  UNION ALL
  SELECT followee_id, 'FOLLOW', follower_id, NULL, NULL, NULL, created_at FROM person_follow
  UNION ALL
  SELECT a.author_id, 'ACCEPTANCE', q.author_id, a.id, NULL, NULL, c.created_at
    FROM card c JOIN post q ON q.id = c.question_id JOIN post a ON a.id = c.answer_id
   WHERE a.author_id <> q.author_id
  UNION ALL
  SELECT o.person_id, 'PROPOSAL', p.author_id, p.id, NULL, NULL, p.created_at
    FROM question_proposal o JOIN post p ON p.id = o.question_id
  UNION ALL
  SELECT t.owner_id, 'OVERDUE', p.author_id, p.id, NULL, NULL, q.owner_told_at
    FROM question q JOIN post p ON p.id = q.post_id AND q.owner_told_at IS NOT NULL
    JOIN post_topic pt ON pt.post_id = p.id JOIN topic t ON t.id = pt.topic_id
   WHERE t.owner_id <> p.author_id AND ${readable('p', 't.owner_id')}
   GROUP BY 1, 2, 3, 4, 7
  UNION ALL
  SELECT c.owner_id, 'CARD', c.owner_id, c.question_id, c.id, NULL, c.asked_at
    FROM card c WHERE c.asked_at IS NOT NULL
  ORDER BY at, person_id, kind, actor_id, post_id`;

/** Writes everybody's notifications. @param readUntil what came before has been read */
export async function writeNotifications(
  transaction: Transaction,
  ids: DemoIds,
  readUntil: Date,
): Promise<void> {
  const causes = await transaction.rows<Cause>(CAUSES);
  await load(
    transaction,
    NotificationEntity,
    causes.map((cause) => ({
      id: ids.next(cause.at.getTime()),
      personId: cause.person_id,
      kind: cause.kind,
      actorId: cause.actor_id,
      postId: cause.post_id,
      subjectId: cause.subject_id,
      reactionKind: cause.reaction_kind,
      createdAt: cause.at,
      readAt: cause.at < readUntil ? readUntil : null,
    })),
  );
}
