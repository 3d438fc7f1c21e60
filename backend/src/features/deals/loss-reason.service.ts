import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import { readable } from '../posts/readable.js';
import { DealEntity } from './deal.entity.js';
import type { SetLossReasonInput } from './deals.input.js';

/** How long after a loss its author is still asked. */
const ASKED_DAYS = 30;

/** $1: reader; $2: post. Held until commit. */
const LOSS = `
  SELECT p.author_id AS "authorId", p.root_id AS "rootId", p.kind
    FROM deal d JOIN post p ON p.id = d.post_id
   WHERE d.post_id = $2 AND p.deleted_at IS NULL AND ${readable('p', '$1')} FOR NO KEY UPDATE OF d`;

/** $1: author; $2: since when. The newest loss with neither reason nor refusal. */
const ASKED = `
  SELECT d.post_id AS id
    FROM deal d JOIN post p ON p.id = d.post_id
   WHERE p.author_id = $1 AND p.kind = 'LOSS' AND p.deleted_at IS NULL AND d.created_at >= $2
     AND d.reason_id IS NULL AND d.reason_post_id IS NULL AND NOT d.reason_declined
   ORDER BY d.created_at DESC, d.post_id DESC LIMIT 1`;

/** Why deals were lost: their authors say so, once asked, or say that they will not. */
@Injectable()
export class LossReasons {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The loss whose author is to be asked, by its post: the newest of the last thirty days; null when none is left. */
  async findAsked(viewer: Viewer): Promise<string | null> {
    const since = new Date(this.clock.now().getTime() - ASKED_DAYS * 86_400_000);
    return (await this.sql.row<{ id: string }>(ASKED, [viewer.personId, since]))?.id ?? null;
  }

  /**
   * Says why, in the place of what was said before.
   *
   * @throws BreveError `NOT_FOUND`; `FORBIDDEN` to all but the author; `BAD_USER_INPUT` for a post that is no loss, a
   *   reason not offered, or a reply of another thread
   */
  async set(viewer: Viewer, { postId, reasonId, replyId }: SetLossReasonInput): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      await this.hold(transaction, viewer, postId);
      if (reasonId != null) await checkReason(transaction, reasonId);
      if (replyId != null) await checkReply(transaction, viewer, postId, replyId);
      await transaction.manager.update(
        DealEntity,
        { postId },
        { reasonId: reasonId ?? null, reasonPostId: replyId ?? null, reasonDeclined: false },
      );
      transaction.emit('post.edited', { postId });
    });
  }

  /** Is asked no more about this loss. @throws BreveError as `set` */
  async decline(viewer: Viewer, postId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      await this.hold(transaction, viewer, postId);
      await transaction.manager.update(DealEntity, { postId }, { reasonDeclined: true });
    });
  }

  private async hold(transaction: Transaction, viewer: Viewer, postId: string): Promise<void> {
    const loss = isId(postId)
      ? await transaction.row<{ authorId: string; kind: string }>(LOSS, [viewer.personId, postId])
      : null;
    if (!loss) throw new BreveError('NOT_FOUND');
    if (loss.authorId !== viewer.personId) throw new BreveError('FORBIDDEN', { reason: 'author' });
    if (loss.kind !== 'LOSS') throw new BreveError('BAD_USER_INPUT', { reason: 'deal' });
  }
}

async function checkReason(transaction: Transaction, reasonId: string): Promise<void> {
  const found = isId(reasonId)
    ? await transaction.row('SELECT FROM deal_reason WHERE id = $1 AND retired_at IS NULL', [reasonId])
    : null;
  if (!found) throw new BreveError('BAD_USER_INPUT', { reason: 'reason' });
}

/** Below the loss, not beside it; held, so that it is not deleted meanwhile. */
const REPLY = `
  SELECT 1 FROM post r JOIN post p ON p.id = $2
   WHERE r.id = $3 AND r.id <> p.id AND r.deleted_at IS NULL AND ${readable('r', '$1')}
     AND (r.parent_id = p.id OR (r.root_id = p.root_id AND p.parent_id IS NULL))
     FOR KEY SHARE OF r`;

async function checkReply(
  transaction: Transaction,
  viewer: Viewer,
  postId: string,
  replyId: string,
): Promise<void> {
  const found = isId(replyId) ? await transaction.row(REPLY, [viewer.personId, postId, replyId]) : null;
  if (!found) throw new BreveError('BAD_USER_INPUT', { reason: 'reply' });
}
