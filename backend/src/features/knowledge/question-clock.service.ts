import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { claimStep } from '../../platform/schedule/claim-step.js';
import { type Schedule, Schedules } from '../../platform/schedule/schedules.js';
import { WorkCalendarService } from '../calendar/work-calendar.service.js';
import { Notifier } from '../notifications/notifier.service.js';
import { readable } from '../posts/readable.js';
import { Proposals } from './proposals.service.js';
import { STALE_DAYS } from './question-state.js';
import { keepersOf } from './topic-reach.js';

/** How many of each are looked at in one go; the rest is due at the next. */
const AT_ONCE = 200;

const STANDS = `p.kind = 'QUESTION' AND p.deleted_at IS NULL`;
const WAITS = `q.first_answer_id IS NULL AND q.same_as_id IS NULL AND p.accepted_answer_id IS NULL AND ${STANDS}`;

const NEW = `
  SELECT q.post_id, p.created_at, q.target_minutes FROM question q JOIN post p ON p.id = q.post_id
   WHERE q.target_at IS NULL ORDER BY q.post_id LIMIT ${String(AT_ONCE)}`;

const UNMEASURED = `
  SELECT q.post_id, q.first_answer_id, p.created_at, a.created_at AS answered_at
    FROM question q JOIN post p ON p.id = q.post_id JOIN post a ON a.id = q.first_answer_id
   WHERE q.first_answer_minutes IS NULL LIMIT ${String(AT_ONCE)}`;

/** $1: now. What is older than that is stale: nobody is called for it any more. */
const DUE = `
  SELECT q.post_id, q.target_minutes, q.owner_told_at
    FROM question q JOIN post p ON p.id = q.post_id
   WHERE q.target_at <= $1 AND q.digest_at IS NULL AND ${WAITS}
     AND p.created_at > $1::timestamptz - interval '${String(STALE_DAYS)} days'
   ORDER BY q.target_at LIMIT ${String(AT_ONCE)}`;

/** $1: question, held. */
const STILL_WAITS = `
  SELECT p.author_id FROM question q JOIN post p ON p.id = q.post_id
   WHERE q.post_id = $1 AND ${WAITS} FOR NO KEY UPDATE OF q`;

const OWNERS = `
  SELECT k.id FROM post p CROSS JOIN LATERAL (${keepersOf('post', 'p.id')}) k (id)
   WHERE p.id = $1 AND k.id <> p.author_id AND ${readable('p', 'k.id')}`;

/**
 * The clock of questions, in working time: asked, then after its topics' target to their owners, then after as long again
 * into the digest, once each.
 */
@Injectable()
export class QuestionClock implements Schedule {
  readonly name = 'question-clock';

  constructor(
    schedules: Schedules,
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: WorkCalendarService,
    private readonly notifier: Notifier,
    private readonly proposals: Proposals,
  ) {
    schedules.add(this);
  }

  async tick(now: Date): Promise<void> {
    await this.start(now);
    await this.measure();
    await this.call(now);
  }

  /** Sets when new questions are to be answered, and proposes them. Who sets it proposes it: no other instance does. */
  private async start(now: Date): Promise<void> {
    const questions = await this.sql.rows<{ post_id: string; created_at: Date; target_minutes: number }>(NEW);
    for (const { post_id, created_at, target_minutes } of questions) {
      const targetAt = await this.calendar.addWorkingMinutes(created_at, target_minutes);
      const people = await this.proposals.choose(post_id, now);
      await this.unitOfWork.run(async (transaction) => {
        const set = await transaction.row(
          'UPDATE question SET target_at = $2 WHERE post_id = $1 AND target_at IS NULL RETURNING 1',
          [post_id, targetAt],
        );
        if (set) await this.proposals.propose(transaction, post_id, people, now);
      });
    }
  }

  /** Counts the working minutes until first answers. */
  private async measure(): Promise<void> {
    const answered = await this.sql.rows<{
      post_id: string;
      first_answer_id: string;
      created_at: Date;
      answered_at: Date;
    }>(UNMEASURED);
    for (const { post_id, first_answer_id, created_at, answered_at } of answered) {
      const minutes = await this.calendar.workingMinutesBetween(created_at, answered_at);
      await this.sql.rows(
        'UPDATE question SET first_answer_minutes = $3 WHERE post_id = $1 AND first_answer_id = $2',
        [post_id, first_answer_id, Math.round(minutes)],
      );
    }
  }

  private async call(now: Date): Promise<void> {
    const due = await this.sql.rows<{ post_id: string; target_minutes: number; owner_told_at: Date | null }>(
      DUE,
      [now],
    );
    for (const { post_id, target_minutes, owner_told_at } of due) {
      if (owner_told_at === null)
        await this.once(post_id, 'owner', (transaction, askerId) =>
          this.tellOwners(transaction, post_id, askerId, now),
        );
      else if ((await this.calendar.addWorkingMinutes(owner_told_at, target_minutes)) <= now) {
        await this.once(post_id, 'digest', (transaction) => this.toDigest(transaction, post_id, now));
      }
    }
  }

  /** Does a step for a question that still waits when it is held. */
  private async once(
    postId: string,
    step: string,
    act: (transaction: Transaction, askerId: string) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const question = await transaction.row<{ author_id: string }>(STILL_WAITS, [postId]);
      if (!question || !(await claimStep(transaction, this.name, postId, step))) return;
      await act(transaction, question.author_id);
    });
  }

  /** Without anybody to tell it goes on into the digest at once. */
  private async tellOwners(
    transaction: Transaction,
    postId: string,
    askerId: string,
    now: Date,
  ): Promise<void> {
    const owners = await transaction.rows<{ id: string }>(OWNERS, [postId]);
    const personIds = owners.map(({ id }) => id);
    const told = await this.notifier.notify(transaction, {
      kind: 'OVERDUE',
      personIds,
      actorId: askerId,
      postId,
    });
    await transaction.rows('UPDATE question SET owner_told_at = $2 WHERE post_id = $1', [postId, now]);
    if (told.length === 0) await this.toDigest(transaction, postId, now);
  }

  private async toDigest(transaction: Transaction, postId: string, now: Date): Promise<void> {
    await transaction.rows('UPDATE question SET digest_at = $2 WHERE post_id = $1', [postId, now]);
  }
}
