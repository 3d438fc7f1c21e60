import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { CreatePostService } from '../posts/create-post.service.js';
import { Health } from './health.model.js';
import { RoundLineKeeping } from './round-line-keeping.service.js';
import { lineText, type SaidLine } from './round-line-text.js';
import { readLatestLines } from './round-lines.query.js';
import { currentDay } from './round-time.js';
import { isRunning } from './round-rules.js';
import { readAsked, readRounds, type RoundRow } from './round.query.js';

/** Giving lines: each is a post that answers the one which opened the round. */
@Injectable()
export class RoundLines {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly posting: CreatePostService,
    private readonly keeping: RoundLineKeeping,
  ) {}

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
        await this.keeping.keep(transaction, round, day, line);
      },
    });
  }

  /**
   * Repeats what somebody said last, line and health. Nothing is posted, so nobody is told anything twice.
   *
   * @throws BreveError `NO_ROUND_NOW`; `FORBIDDEN`; `BAD_USER_INPUT` with the reason `unchanged` where nothing stands
   */
  async repeat(viewer: Viewer, topicId: string): Promise<void> {
    const { round, day } = await this.asked(viewer, topicId);
    await this.unitOfWork.run(async (transaction) => {
      const [last] = await readLatestLines(transaction, viewer.personId, [topicId]);
      if (!last) throw new BreveError('BAD_USER_INPUT', { reason: 'unchanged' });
      // Said again on the same day, it stays as it was said.
      if (last.day === day) return;
      const { personId, postId, health } = last;
      await this.keeping.keep(transaction, round, day, { personId, postId, health, repeated: true });
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
}
