import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { EventListeners } from '../../platform/events/event-listeners.js';
import { PacedRun } from '../../platform/events/paced-run.js';
import { newId } from '../../platform/ids/ids.js';
import { PostHooks } from '../posts/post-hooks.js';
import { SearchMatcher } from '../search/search-matcher.service.js';
import { BEGIN_ALERT, type Candidate, CANDIDATES, FORGET, HIT, HOLD, RING } from './search-alerts.query.js';

/** Within this many milliseconds new posts are added to the notification there is. */
const MERGED = 10 * 60_000;
/** While many post, searches are asked about all posts of so many milliseconds together; whoever waits has five seconds. */
const PAUSE = 200;
/** Posts asked about in one statement. */
const MOST = 100;

interface Held {
  readonly id: string;
  readonly person_id: string;
  readonly alert_id: string | null;
  readonly alert_at: Date | null;
}

/** Rings for new posts that saved searches want: one notification a person and post, one a search and ten minutes. */
@Injectable()
export class SearchAlerts implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(SearchAlerts.name);
  private readonly waiting = new Set<string>();
  private readonly working = new PacedRun(() => this.workOff(), PAUSE);

  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly listeners: EventListeners,
    private readonly hooks: PostHooks,
    private readonly matcher: SearchMatcher,
  ) {}

  onModuleInit(): void {
    this.listeners.on('post.created', ({ postId }) => this.hear(postId));
    this.hooks.register('deleted', (transaction, { postId }) => this.forget(transaction, postId));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.waiting.clear();
    await this.working.stop();
  }

  /** Every instance hears of the post and asks; whichever is first rings, and the others find that it has rung. */
  private hear(postId: string): void {
    this.waiting.add(postId);
    this.working.ask();
  }

  private async workOff(): Promise<void> {
    const postIds = [...this.waiting].slice(0, MOST);
    for (const postId of postIds) this.waiting.delete(postId);
    let candidates: Candidate[] = [];
    try {
      candidates = await this.sql.rows<Candidate>(CANDIDATES, [postIds]);
    } catch (error) {
      this.logger.error({ err: error, postIds }, 'saved searches were not told of posts');
    }
    for (const [postId, ofPost] of byPost(candidates)) {
      try {
        await this.ringFor(postId, ofPost);
      } catch (error) {
        this.logger.error({ err: error, postId }, 'saved searches were not told of a post');
      }
    }
    if (this.waiting.size > 0) this.working.ask();
  }

  private async ringFor(postId: string, candidates: readonly Candidate[]): Promise<void> {
    const wanted = await this.matcher.match(
      postId,
      candidates.map((one) => ({
        id: one.id,
        personId: one.person_id,
        query: one.query,
        language: one.language,
        timeZone: one.time_zone,
      })),
    );
    // Of one person's several searches the first one rings.
    const first = new Map<string, string>();
    for (const { id, person_id } of candidates) {
      if (wanted.has(id) && !first.has(person_id)) first.set(person_id, id);
    }
    if (first.size === 0) return;
    await this.unitOfWork.run((transaction) => this.ring(transaction, postId, [...first.values()]));
  }

  private async ring(transaction: Transaction, postId: string, ids: readonly string[]): Promise<void> {
    const held = await transaction.rows<Held>(HOLD, [ids]);
    const placed = held.map((search) => ({ search, ...placeOf(search, transaction.now) }));
    const rung = new Set(
      (
        await transaction.rows<{ id: string }>(HIT, [
          placed.map(({ search }) => search.id),
          placed.map(({ notificationId }) => notificationId),
          postId,
        ])
      ).map(({ id }) => id),
    );
    const ringing = placed.filter(({ search }) => rung.has(search.id));
    if (ringing.length === 0) return;
    const notificationIds = ringing.map(({ notificationId }) => notificationId);
    const personIds = ringing.map(({ search }) => search.person_id);
    await transaction.rows(RING, [notificationIds, personIds, postId, transaction.now]);
    const begun = ringing.filter(({ isNew }) => isNew);
    await transaction.rows(BEGIN_ALERT, [
      begun.map(({ search }) => search.id),
      begun.map(({ notificationId }) => notificationId),
      transaction.now,
    ]);
    const [post] = await transaction.rows<{ author_id: string }>('SELECT author_id FROM post WHERE id = $1', [
      postId,
    ]);
    if (!post) return;
    const added = { kind: 'SEARCH', actorId: post.author_id, postId };
    transaction.emit('notification.changed', { personIds, added });
  }

  private async forget(transaction: Transaction, postId: string): Promise<void> {
    const shown = await transaction.rows<{ person_id: string }>(FORGET, [postId]);
    if (shown.length === 0) return;
    const personIds = [...new Set(shown.map(({ person_id }) => person_id))];
    transaction.emit('notification.changed', { personIds, added: null });
  }
}

/** The notification a post is told in: the one of the last ten minutes, or a new one. */
function placeOf(search: Held, now: Date): { notificationId: string; isNew: boolean } {
  const { alert_id, alert_at } = search;
  const goesOn = alert_id !== null && alert_at !== null && now.getTime() - alert_at.getTime() < MERGED;
  return goesOn ? { notificationId: alert_id, isNew: false } : { notificationId: newId(), isNew: true };
}

function byPost(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const posts = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const others = posts.get(candidate.post_id);
    if (others) others.push(candidate);
    else posts.set(candidate.post_id, [candidate]);
  }
  return posts;
}
