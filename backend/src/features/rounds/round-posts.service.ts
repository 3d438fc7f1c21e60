import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { type CreatedPost, PostHooks, type WrittenPost } from '../posts/post-hooks.js';
import { inAudience } from '../posts/readable.js';
import type { Health } from './health.model.js';
import { healthIn } from './round-line-text.js';
import { type KeptLine, type Leads, RoundLineKeeping } from './round-line-keeping.service.js';
import { isRunning } from './round-rules.js';
import { currentDay, dayAt } from './round-time.js';
import { ROUNDS, type RoundRow } from './round.query.js';

/**
 * $1: topics; $2: author; $3: post. The rounds in which somebody is asked and whose every reader may read the post, unless
 * the post is a line already, for given on the sheet it is that of one project, or its author said that it is none.
 */
const ASKING = `${ROUNDS}
    JOIN round_participant rp ON rp.topic_id = r.topic_id AND rp.person_id = $2
    JOIN post said ON said.id = $3
   WHERE r.topic_id = ANY($1::uuid[]) AND r.stopped_at IS NULL AND p.deleted_at IS NULL
     AND (said.visibility = 'COMPANY' OR said.audience_id = p.audience_id) AND ${inAudience('p', '$2')}
     AND NOT EXISTS (SELECT FROM round_line l WHERE l.post_id = $3)
     AND NOT EXISTS (SELECT FROM round_aside a WHERE a.post_id = $3)
   ORDER BY r.topic_id`;

/** $1: post. Its lines of rounds that have not closed. */
const OPEN_LINES = `
  SELECT l.id, l.topic_id AS "topicId", l.person_id AS "personId", l.post_id AS "postId", l.health, l.repeated,
         r.lead_id AS "leadId", t.owner_id AS "ownerId"
    FROM round_line l
    JOIN round r ON r.topic_id = l.topic_id
    JOIN topic t ON t.id = l.topic_id
   WHERE l.post_id = $1
     AND NOT EXISTS (SELECT FROM round_report o WHERE o.topic_id = l.topic_id AND o.day = l.day)`;

type OpenLine = KeptLine & Leads & { id: string; topicId: string };

/**
 * What ordinary posts are to a round: a status with a health mark, on a project whose round asks its author, is their line
 * of the day as if it had been given on the sheet.
 */
@Injectable()
export class RoundPosts implements OnModuleInit {
  constructor(
    private readonly hooks: PostHooks,
    private readonly keeping: RoundLineKeeping,
  ) {}

  onModuleInit(): void {
    this.hooks.register('created', (transaction, post) => this.posted(transaction, post));
    this.hooks.register('edited', (transaction, post) => this.edited(transaction, post));
    this.hooks.register('deleted', (transaction, { postId }) => this.deleted(transaction, postId));
  }

  private async posted(transaction: Transaction, post: CreatedPost): Promise<void> {
    if (!post.countsInRounds) {
      await transaction.rows('INSERT INTO round_aside (post_id) VALUES ($1)', [post.id]);
      return;
    }
    const health = await this.healthSaid(transaction, post);
    if (health !== null) await this.take(transaction, post, health, false);
  }

  /**
   * A corrected mark is a corrected health as long as the round is open, and one that turns red tells the lead. A post that
   * has left the project is no line of it any more; a mark that was forgotten makes one, where none was given yet.
   */
  private async edited(transaction: Transaction, post: WrittenPost): Promise<void> {
    const text = await this.textOf(transaction, post.id);
    for (const line of await transaction.rows<OpenLine>(OPEN_LINES, [post.id])) {
      if (!post.topicIds.includes(line.topicId)) {
        await transaction.rows('DELETE FROM round_line WHERE id = $1', [line.id]);
      } else {
        const health = healthIn(text) ?? line.health;
        await transaction.rows('UPDATE round_line SET health = $2 WHERE id = $1', [line.id, health]);
        await this.keeping.tell(transaction, line, { ...line, health }, line.health);
      }
      transaction.emit('round.changed', { topicId: line.topicId });
    }
    const health = await this.healthSaid(transaction, post);
    if (health !== null) await this.take(transaction, post, health, true);
  }

  private async deleted(transaction: Transaction, postId: string): Promise<void> {
    const gone = await transaction.rows<{ topicId: string }>(
      `WITH gone AS (DELETE FROM round_line WHERE post_id = $1 RETURNING topic_id)
       SELECT topic_id AS "topicId" FROM gone UNION SELECT topic_id FROM round WHERE opening_id = $1`,
      [postId],
    );
    for (const { topicId } of gone) transaction.emit('round.changed', { topicId });
  }

  /** The health a post says, where it may be a line at all. */
  private async healthSaid(transaction: Transaction, post: WrittenPost): Promise<Health | null> {
    if (post.kind !== 'STATUS' || post.topicIds.length === 0) return null;
    return healthIn(await this.textOf(transaction, post.id));
  }

  private async take(
    transaction: Transaction,
    { id: postId, authorId: personId, topicIds, createdAt }: WrittenPost,
    health: Health,
    onlyFirst: boolean,
  ): Promise<void> {
    for (const round of await transaction.rows<RoundRow>(ASKING, [topicIds, personId, postId])) {
      const day = isRunning(round, transaction.now) ? currentDay(round, transaction.now) : null;
      // What opens a round asks for lines; an older post says nothing of today.
      if (day === null || postId === round.openingId || dayAt(createdAt, round.timeZone) !== day) continue;
      if (onlyFirst && (await this.keeping.has(transaction, round, day, personId))) continue;
      await this.keeping.keep(transaction, round, day, { personId, postId, health, repeated: false });
    }
  }

  private async textOf(transaction: Transaction, postId: string): Promise<string> {
    const post = await transaction.row<{ text: string }>('SELECT text FROM post WHERE id = $1', [postId]);
    return post?.text ?? '';
  }
}
