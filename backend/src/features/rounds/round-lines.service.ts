import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { newId } from '../../platform/ids/ids.js';
import { NotificationKind } from '../notifications/notification.model.js';
import { Notifier } from '../notifications/notifier.service.js';
import { CreatePostService } from '../posts/create-post.service.js';
import { PostHooks } from '../posts/post-hooks.js';
import { Health } from './health.model.js';
import { healthIn, lineText, type SaidLine } from './round-line-text.js';
import { readLatestLines } from './round-lines.query.js';
import { currentDay } from './round-time.js';
import { isRunning } from './round-rules.js';
import { readAsked, readRounds, type RoundRow } from './round.query.js';

interface KeptLine {
  readonly personId: string;
  readonly postId: string;
  readonly health: Health;
  readonly repeated: boolean;
}

type Leads = Pick<RoundRow, 'leadId' | 'ownerId'>;

/** Giving lines: each is a post that answers the one which opened the round. */
@Injectable()
export class RoundLines implements OnModuleInit {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly posting: CreatePostService,
    private readonly hooks: PostHooks,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    this.hooks.register('edited', (transaction, { id }) => this.edited(transaction, id));
    this.hooks.register('deleted', (transaction, { postId }) => this.deleted(transaction, postId));
  }

  /**
   * Posts a line. A second one of the same day takes the place of the first on the wall.
   *
   * @throws BreveError `NO_ROUND_NOW`; `FORBIDDEN` to those who are not asked; `BAD_USER_INPUT` with the reason
   *   `blocker` for a red line that says by what; the codes of posting
   */
  async give(
    viewer: Viewer,
    topicId: string,
    said: SaidLine & { idempotencyKey: string | null },
  ): Promise<void> {
    const { round, day } = await this.asked(viewer, topicId);
    if (said.text.trim() === '') throw new BreveError('POST_EMPTY');
    if (said.health === Health.BLOCKED && !said.blockedBy?.trim()) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'blocker' });
    }
    await this.posting.create(viewer, {
      text: lineText(said, round.topicName),
      kind: 'STATUS',
      inReplyToId: round.openingId,
      idempotencyKey: said.idempotencyKey,
      tellsAnswered: false,
      alongside: async (transaction, post) => {
        if (!post.topicIds.includes(topicId)) throw new BreveError('BAD_USER_INPUT', { reason: 'topic' });
        const line = { personId: viewer.personId, postId: post.id, health: said.health, repeated: false };
        await this.keep(transaction, topicId, day, line);
        if (said.health === Health.BLOCKED) await this.tellLead(transaction, round, line);
      },
    });
  }

  /**
   * Repeats what somebody said last, line and health. Nothing is posted, so nobody is told anything twice.
   *
   * @throws BreveError `NO_ROUND_NOW`; `FORBIDDEN`; `BAD_USER_INPUT` with the reason `unchanged` where nothing stands
   */
  async repeat(viewer: Viewer, topicId: string): Promise<void> {
    const { day } = await this.asked(viewer, topicId);
    await this.unitOfWork.run(async (transaction) => {
      const [last] = await readLatestLines(transaction, viewer.personId, [topicId]);
      if (!last) throw new BreveError('BAD_USER_INPUT', { reason: 'unchanged' });
      // Said again on the same day, it stays as it was said.
      if (last.day === day) return;
      const { personId, postId, health } = last;
      await this.keep(transaction, topicId, day, { personId, postId, health, repeated: true });
    });
  }

  /** The round somebody is asked in, and the day it is asked for. */
  private async asked(viewer: Viewer, topicId: string): Promise<{ round: RoundRow; day: string }> {
    const [round] = await readRounds(this.sql, viewer.personId, [topicId]);
    if (!round) throw new BreveError('NOT_FOUND');
    const now = this.clock.now();
    const day = isRunning(round, now) ? currentDay(round, now) : null;
    if (day === null) throw new BreveError('NO_ROUND_NOW');
    const asked = (await readAsked(this.sql, [topicId])).get(topicId) ?? [];
    if (!asked.includes(viewer.personId)) throw new BreveError('FORBIDDEN', { reason: 'participant' });
    return { round, day };
  }

  private async keep(transaction: Transaction, topicId: string, day: string, line: KeptLine): Promise<void> {
    await transaction.rows(
      `INSERT INTO round_line (id, topic_id, day, person_id, post_id, health, repeated, given_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (topic_id, day, person_id) DO UPDATE
          SET post_id = excluded.post_id, health = excluded.health, repeated = excluded.repeated, given_at = excluded.given_at`,
      [newId(), topicId, day, line.personId, line.postId, line.health, line.repeated, transaction.now],
    );
    transaction.emit('round.changed', { topicId });
  }

  /** At once: the lead, or the topic's owner where the lead has left. Whoever says it themselves knows. */
  private async tellLead(transaction: Transaction, round: Leads, line: KeptLine): Promise<void> {
    const present = await transaction.row<{ id: string }>(
      `SELECT id FROM person WHERE id IN ($1::uuid, $2::uuid) AND suspended_at IS NULL ORDER BY (id = $1::uuid) DESC LIMIT 1`,
      [round.leadId, round.ownerId],
    );
    if (!present || present.id === line.personId) return;
    const { personId: actorId, postId } = line;
    await this.notifier.notify(transaction, {
      kind: NotificationKind.BLOCKED,
      personIds: [present.id],
      actorId,
      postId,
    });
  }

  /** A corrected mark is a corrected health, as long as its round is open; one that turns red tells the lead. */
  private async edited(transaction: Transaction, postId: string): Promise<void> {
    const lines = await transaction.rows<KeptLine & Leads & { id: string; topicId: string; text: string }>(
      `SELECT l.id, l.topic_id AS "topicId", l.person_id AS "personId", l.post_id AS "postId", p.text, l.health,
              l.repeated, r.lead_id AS "leadId", t.owner_id AS "ownerId"
         FROM round_line l
         JOIN post p ON p.id = l.post_id
         JOIN round r ON r.topic_id = l.topic_id
         JOIN topic t ON t.id = l.topic_id
        WHERE l.post_id = $1
          AND NOT EXISTS (SELECT FROM round_report o WHERE o.topic_id = l.topic_id AND o.day = l.day)`,
      [postId],
    );
    for (const line of lines) {
      const health = healthIn(line.text) ?? line.health;
      await transaction.rows('UPDATE round_line SET health = $2 WHERE id = $1', [line.id, health]);
      if (health === Health.BLOCKED && line.health !== health) await this.tellLead(transaction, line, line);
      transaction.emit('round.changed', { topicId: line.topicId });
    }
  }

  private async deleted(transaction: Transaction, postId: string): Promise<void> {
    const gone = await transaction.rows<{ topicId: string }>(
      `WITH gone AS (DELETE FROM round_line WHERE post_id = $1 RETURNING topic_id)
       SELECT topic_id AS "topicId" FROM gone UNION SELECT topic_id FROM round WHERE opening_id = $1`,
      [postId],
    );
    for (const { topicId } of gone) transaction.emit('round.changed', { topicId });
  }
}
