import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import { PostHooks } from '../posts/post-hooks.js';
import { readable } from '../posts/readable.js';
import type { MentionSettled } from './timelines.events.js';

/** $1: post; $2: person. It mentions them by name, another wrote it, and they may read it. */
const MENTIONS = `
  SELECT l.post_id FROM post_mention l JOIN post p ON p.id = l.post_id
   WHERE l.post_id = $1 AND l.person_id = $2 AND p.author_id <> $2 AND p.deleted_at IS NULL AND ${readable('p', '$2')}`;

/** Saying of a mention that it needs no answer: nobody else learns of it. */
@Injectable()
export class SettledMentions implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: PostHooks,
  ) {}

  onModuleInit(): void {
    this.hooks.register('deleted', async (transaction, { postId }) => {
      await transaction.rows('DELETE FROM mention_settled WHERE post_id = $1', [postId]);
    });
  }

  /** @throws BreveError `NOT_FOUND` for what does not mention them by name, too */
  async settle(viewer: Viewer, postId: string): Promise<void> {
    await this.change(viewer, postId, (transaction) =>
      transaction.rows(
        `INSERT INTO mention_settled (post_id, person_id, settled_at) VALUES ($1, $2, $3)
         ON CONFLICT (post_id, person_id) DO NOTHING`,
        [postId, viewer.personId, transaction.now],
      ),
    );
  }

  /** It waits again. @throws BreveError `NOT_FOUND` for what does not mention them by name, too */
  async unsettle(viewer: Viewer, postId: string): Promise<void> {
    await this.change(viewer, postId, (transaction) =>
      transaction.rows('DELETE FROM mention_settled WHERE post_id = $1 AND person_id = $2', [
        postId,
        viewer.personId,
      ]),
    );
  }

  private async change(
    { personId }: Viewer,
    postId: string,
    write: (transaction: Transaction) => Promise<unknown>,
  ): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const mention = isId(postId) ? await transaction.row(MENTIONS, [postId, personId]) : null;
      if (!mention) throw new BreveError('NOT_FOUND');
      await write(transaction);
      const settled: MentionSettled = { postId, personId };
      transaction.emit('mention.settled', settled);
    });
  }
}
