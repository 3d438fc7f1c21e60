import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { EventListeners } from '../../platform/events/event-listeners.js';
import { PacedRun } from '../../platform/events/paced-run.js';
import { newId } from '../../platform/ids/ids.js';
import type { Alert, AlertSource } from './alert-sources.js';
import { HOLD, ringStatement } from './alerts.query.js';
import { announceChange } from './announce-change.js';

/** Within this many milliseconds new posts are added to the notification there is. */
const MERGED = 10 * 60_000;
/** While many post, bells are asked about all posts of so many milliseconds together; whoever waits has five seconds. */
const PAUSE = 200;
/** Posts asked about in one statement. */
const MOST = 100;

interface Rung {
  readonly person_id: string;
  readonly subject_id: string;
  readonly actor_id: string;
}

/**
 * Rings for new posts of what people follow by bell: one notification a person and post, one for each thing followed and
 * ten minutes. Of one person's several reasons the first rings, in the order of sources.
 */
@Injectable()
export class Alerts implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(Alerts.name);
  private readonly sources: { readonly source: AlertSource; readonly statement: string }[] = [];
  private readonly waiting = new Set<string>();
  private readonly working = new PacedRun(() => this.workOff(), PAUSE);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly listeners: EventListeners,
  ) {}

  /** Higher features register what else people follow by bell. */
  register(source: AlertSource): void {
    this.sources.push({ source, statement: ringStatement(source) });
  }

  onModuleInit(): void {
    this.listeners.on('post.created', ({ postId }) => this.hear(postId));
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
    for (const { source, statement } of this.sources) {
      try {
        for (const [postId, alerts] of byPost(await source.find(postIds))) {
          await this.unitOfWork.run((transaction) =>
            this.ring(transaction, source.kind, statement, postId, alerts),
          );
        }
      } catch (error) {
        this.logger.error({ err: error, kind: source.kind, postIds }, 'bells were not told of posts');
      }
    }
    if (this.waiting.size > 0) this.working.ask();
  }

  private async ring(
    transaction: Transaction,
    kind: AlertSource['kind'],
    statement: string,
    postId: string,
    alerts: readonly Alert[],
  ): Promise<void> {
    const personIds = alerts.map(({ personId }) => personId);
    await transaction.rows(HOLD, [personIds]);
    const rung = await transaction.rows<Rung>(statement, [
      ...[personIds, alerts.map(({ subjectId }) => subjectId), alerts.map(() => newId())],
      ...[kind, postId, new Date(transaction.now.getTime() - MERGED), transaction.now],
    ]);
    for (const subjectId of new Set(rung.map(({ subject_id }) => subject_id))) {
      const told = rung.filter(({ subject_id }) => subject_id === subjectId);
      const actorId = told[0]?.actor_id;
      if (actorId === undefined) continue;
      announceChange(
        transaction,
        told.map(({ person_id }) => person_id),
        { kind, actorId, postId, subjectId },
      );
    }
  }
}

function byPost(alerts: readonly Alert[]): Map<string, Alert[]> {
  const posts = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const others = posts.get(alert.postId);
    if (others) others.push(alert);
    else posts.set(alert.postId, [alert]);
  }
  return posts;
}
