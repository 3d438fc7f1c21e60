import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import {
  type CreatedPost,
  type EditedPost,
  type PostAction,
  PostHooks,
  type WrittenPost,
} from '../posts/post-hooks.js';
import { FORGET } from './alerts.query.js';
import { announceChange } from './announce-change.js';
import { type DoneWithPost, notifyAddressees, notifyAuthor } from './post-notifications.query.js';

/** Writes and takes back notifications in the transactions of posts. */
@Injectable()
export class PostNotifications implements OnModuleInit {
  constructor(private readonly hooks: PostHooks) {}

  onModuleInit(): void {
    this.hooks.register('created', (transaction, post) => this.created(transaction, post));
    this.hooks.register('edited', (transaction, post) => this.edited(transaction, post));
    this.hooks.register('deleted', (transaction, { postId }) => this.deleted(transaction, postId));
    this.hooks.register('reacted', (transaction, { kind, ...action }) =>
      this.done(transaction, doneWith(action, 'REACTION', kind)),
    );
    this.hooks.register('reactionUndone', (transaction, action) =>
      this.undone(transaction, doneWith(action, 'REACTION', null)),
    );
    this.hooks.register('reposted', (transaction, action) =>
      this.done(transaction, doneWith(action, 'REPOST', null)),
    );
    this.hooks.register('repostUndone', (transaction, action) =>
      this.undone(transaction, doneWith(action, 'REPOST', null)),
    );
  }

  private async created(transaction: Transaction, post: CreatedPost): Promise<void> {
    const announced = post.kind === 'ANNOUNCEMENT';
    const { mentionedPersonIds, mentionedTeamIds, quoteOfId } = post;
    const parentId = post.tellsAnswered ? post.parentId : null;
    const mentions = mentionedPersonIds.length + mentionedTeamIds.length;
    if (!announced && mentions === 0 && parentId === null && quoteOfId === null) return;
    await this.tellAddressees(transaction, post, { ...post, postId: post.id, parentId, announced });
  }

  /** Only new mentions notify; a mention that was taken out takes its notification with it. */
  private async edited(transaction: Transaction, post: EditedPost): Promise<void> {
    const gone = await transaction.rows<{ person_id: string; unread: boolean }>(
      `DELETE FROM notification n
        WHERE n.post_id = $1 AND n.kind = 'MENTION' AND n.person_id <> ALL ($2::uuid[])
          AND NOT EXISTS (SELECT 1 FROM team_member m
                           WHERE m.person_id = n.person_id AND m.team_id = ANY ($3::uuid[]))
          AND NOT EXISTS (SELECT 1 FROM post o
                           WHERE o.id IN ($4::uuid, $5::uuid) AND o.author_id = n.person_id)
        RETURNING person_id, read_at IS NULL AS unread`,
      [post.id, post.mentionedPersonIds, post.mentionedTeamIds, post.parentId, post.quoteOfId],
    );
    announceChange(transaction, unreadOf(gone), null);
    const { newlyMentionedPersonIds: people, newlyMentionedTeamIds: teams } = post;
    if (people.length + teams.length === 0) return;
    await this.tellAddressees(transaction, post, {
      postId: post.id,
      mentionedPersonIds: people,
      mentionedTeamIds: teams,
      parentId: null,
      quoteOfId: null,
      announced: false,
    });
  }

  private async tellAddressees(
    transaction: Transaction,
    { id: postId, authorId: actorId }: WrittenPost,
    addressees: Parameters<typeof notifyAddressees>[1],
  ): Promise<void> {
    const notified = await notifyAddressees(transaction, addressees, transaction.now);
    for (const kind of new Set(notified.map((row) => row.kind))) {
      const personIds = notified.filter((row) => row.kind === kind).map((row) => row.person_id);
      announceChange(transaction, personIds, { kind, actorId, postId });
    }
  }

  /** A tombstone concerns nobody any more. */
  private async deleted(transaction: Transaction, postId: string): Promise<void> {
    const others = await transaction.rows<{ person_id: string }>(FORGET, [postId]);
    announceChange(
      transaction,
      others.map(({ person_id }) => person_id),
      null,
    );
    const gone = await transaction.rows<{ person_id: string; unread: boolean }>(
      'DELETE FROM notification WHERE post_id = $1 RETURNING person_id, read_at IS NULL AS unread',
      [postId],
    );
    announceChange(transaction, unreadOf(gone), null);
  }

  private async done(transaction: Transaction, done: DoneWithPost): Promise<void> {
    const notified = await notifyAuthor(transaction, done, transaction.now);
    if (!notified) return;
    const { kind, actorId, postId } = done;
    announceChange(transaction, [notified.person_id], notified.is_new ? { kind, actorId, postId } : null);
  }

  private async undone(transaction: Transaction, done: DoneWithPost): Promise<void> {
    const gone = await transaction.rows<{ person_id: string; unread: boolean }>(
      `DELETE FROM notification WHERE post_id = $1 AND actor_id = $2 AND kind = $3
       RETURNING person_id, read_at IS NULL AS unread`,
      [done.postId, done.actorId, done.kind],
    );
    announceChange(transaction, unreadOf(gone), null);
  }
}

function doneWith(
  { postId, personId }: PostAction,
  kind: DoneWithPost['kind'],
  reactionKind: string | null,
): DoneWithPost {
  return { postId, actorId: personId, kind, reactionKind };
}

/** Whose unread count a deletion changed. */
function unreadOf(rows: readonly { person_id: string; unread: boolean }[]): string[] {
  return [...new Set(rows.filter((row) => row.unread).map((row) => row.person_id))];
}
