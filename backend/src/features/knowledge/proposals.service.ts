import { readText, segmentText } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import { WorkCalendarService } from '../calendar/work-calendar.service.js';
import { Notifier } from '../notifications/notifier.service.js';
import { inAudience } from '../posts/readable.js';
import { PeopleWhoKnow } from './people-who-know.service.js';
import type { Knower } from './who-knows.js';

/** A question goes to at most five, and nobody gets more than three a week. */
const MOST_PEOPLE = 5;
const MOST_A_WEEK = 3;
/** Older ones are not proposed: an instance that was away does not wake people for them. */
const FRESH = 86_400_000;

interface Question {
  readonly text: string;
  readonly author_id: string;
  readonly created_at: Date;
  readonly topic_ids: string[];
}

const READ = `
  SELECT p.text, p.author_id, p.created_at,
         ARRAY(SELECT pt.topic_id FROM post_topic pt WHERE pt.post_id = p.id) AS topic_ids
    FROM question q JOIN post p ON p.id = q.post_id
   WHERE q.post_id = $1 AND p.kind = 'QUESTION' AND p.deleted_at IS NULL AND q.first_answer_id IS NULL
     AND q.same_as_id IS NULL AND p.accepted_answer_id IS NULL`;

/** $1: question; $2: people; $3: week. Those who may read it, are not named in it already, and were not asked too often. */
const ASKABLE = `
  SELECT k.id FROM unnest($2::uuid[]) AS k (id), post p
   WHERE p.id = $1 AND k.id <> p.author_id AND ${inAudience('p', 'k.id')}
     AND NOT EXISTS (SELECT FROM post_mention m WHERE m.post_id = p.id AND m.person_id = k.id)
     AND NOT EXISTS (SELECT FROM person_mute m WHERE m.person_id = k.id AND m.muted_person_id = p.author_id)
     AND (SELECT count(*) FROM question_proposal o WHERE o.person_id = k.id AND o.week = $3::date) < ${String(MOST_A_WEEK)}`;

/** The unique slot keeps the cap even when two questions come at once. */
const PROPOSE = `
  INSERT INTO question_proposal (question_id, person_id, week, slot, reason, topic_id, evidence_id, created_at)
  SELECT $1, $2, $3::date, counted.number + 1, $4, $5, $6, $7
    FROM (SELECT count(*)::int AS number FROM question_proposal WHERE person_id = $2 AND week = $3::date) counted
   WHERE counted.number < ${String(MOST_A_WEEK)}
  ON CONFLICT DO NOTHING RETURNING 1`;

/** Proposing a question to a few who know. */
@Injectable()
export class Proposals {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly knowing: PeopleWhoKnow,
    private readonly calendar: WorkCalendarService,
    private readonly notifier: Notifier,
  ) {}

  /** At most five who know, work today, may read it, and were not asked too often this week. */
  async choose(questionId: string, now: Date): Promise<Knower[]> {
    const question = await this.sql.row<Question>(READ, [questionId]);
    if (!question || now.getTime() - question.created_at.getTime() > FRESH) return [];
    const { text, entities } = readText(question.text);
    const plain = segmentText(text, entities)
      .flatMap((segment) => (segment.type === 'plain' ? [segment.text] : []))
      .join(' ');
    const knowers = await this.knowing.find(question.topic_ids, plain, now);
    const { timeZone } = await this.calendar.hours();
    const today = dayIn(timeZone, now);
    const ids = knowers.map(({ personId }) => personId);
    const askable = await this.sql.rows<{ id: string }>(ASKABLE, [questionId, ids, mondayOf(today)]);
    const away = await this.calendar.awayOn(today, ids);
    const free = new Set(askable.map(({ id }) => id).filter((id) => !away.has(id)));
    return knowers.filter(({ personId }) => free.has(personId)).slice(0, MOST_PEOPLE);
  }

  /** Tells those who were chosen, each why. */
  async propose(
    transaction: Transaction,
    questionId: string,
    knowers: readonly Knower[],
    now: Date,
  ): Promise<void> {
    if (knowers.length === 0) return;
    const asked = await transaction.row<{ author_id: string; day: string }>(
      `SELECT p.author_id, date_trunc('week', $2::timestamptz AT TIME ZONE c.time_zone)::date::text AS day
         FROM post p, company c WHERE p.id = $1 AND p.deleted_at IS NULL`,
      [questionId, now],
    );
    if (!asked) return;
    const proposed: string[] = [];
    for (const { personId, why } of knowers) {
      const { reason, topicId, postId } = why;
      const values = [questionId, personId, asked.day, reason, topicId, postId, now];
      if (await transaction.row(PROPOSE, values)) proposed.push(personId);
    }
    const actorId = asked.author_id;
    await this.notifier.notify(transaction, {
      kind: 'PROPOSAL',
      personIds: proposed,
      actorId,
      postId: questionId,
    });
  }

  /**
   * Somebody passes: the question goes from what they are told. Nobody else learns of it.
   *
   * @throws BreveError `NOT_FOUND` where it was not proposed to them
   */
  async pass({ personId }: Viewer, questionId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const passed = isId(questionId)
        ? await transaction.row(
            `UPDATE question_proposal SET passed_at = coalesce(passed_at, $3)
              WHERE question_id = $1 AND person_id = $2 RETURNING 1`,
            [questionId, personId, transaction.now],
          )
        : null;
      if (!passed) throw new BreveError('NOT_FOUND');
      await this.notifier.takeBack(transaction, 'PROPOSAL', { postId: questionId, personId });
    });
  }

  async isAskable({ personId }: Viewer): Promise<boolean> {
    return (await this.sql.row('SELECT 1 FROM person_unasked WHERE person_id = $1', [personId])) === null;
  }

  /** Who would rather not be asked is not listed among those who know either. */
  async setAskable({ personId }: Viewer, askable: boolean): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      if (askable) await transaction.rows('DELETE FROM person_unasked WHERE person_id = $1', [personId]);
      else {
        await transaction.rows(
          'INSERT INTO person_unasked (person_id, since) VALUES ($1, $2) ON CONFLICT DO NOTHING',
          [personId, transaction.now],
        );
      }
    });
  }
}

/** The calendar day at a moment somewhere, as an ISO date. */
function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
}

/** The Monday of a day's week, both as ISO dates. */
function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}
