import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { CreatePostService } from '../posts/create-post.service.js';
import { type Topic, TopicKind } from '../topics/topic.model.js';
import type { Health } from './health.model.js';
import { withTopic } from './round-line-text.js';
import { RoundParticipants } from './round-participants.service.js';
import {
  checkDay,
  checkDays,
  checkTime,
  checkTimeZone,
  isRunning,
  leadsRound,
  maySetRound,
} from './round-rules.js';
import { currentDay, type RoundTimes } from './round-time.js';
import { readKnownRound, readRounds, type RoundRow } from './round.query.js';
import type { SetRoundInput } from './rounds.input.js';

interface Settings {
  readonly times: RoundTimes;
  readonly leadId: string;
  /** Null leaves them as they are. */
  readonly participants: readonly string[] | null;
}

/** Setting rounds up. Whoever calls knows that the viewer may see the topic. */
@Injectable()
export class RoundSettings {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly posting: CreatePostService,
    private readonly participants: RoundParticipants,
  ) {}

  /**
   * Says when a project's round is asked for and of whom. Where no post opens it yet, posts one.
   *
   * @throws BreveError `FORBIDDEN`, `NOT_FOUND`, `BAD_USER_INPUT` with the field as reason; the codes of posting
   */
  async set(viewer: Viewer, topic: Topic, input: SetRoundInput): Promise<void> {
    const known = await readKnownRound(this.sql, viewer.personId, topic.id);
    if (known && !known.isReader) throw new BreveError('NOT_FOUND');
    const isOwner = topic.ownerId === viewer.personId;
    const may = known ? maySetRound(viewer, known) : isOwner || viewer.roles.has('MODERATOR');
    if (!may) throw new BreveError('FORBIDDEN', { reason: 'round' });
    if (topic.kind !== TopicKind.PROJECT) throw new BreveError('BAD_USER_INPUT', { reason: 'kind' });
    const leadId = await this.lead(input.leadHandle, known?.leadId ?? viewer.personId);
    const leads = isOwner || (known ? known.leadId : leadId) === viewer.personId;
    if (input.participantHandles != null && !leads)
      throw new BreveError('FORBIDDEN', { reason: 'participants' });
    const settings = { times: timesOf(input), leadId, participants: input.participantHandles ?? null };
    if (known?.openingStands) {
      await this.unitOfWork.run((transaction) =>
        this.write(transaction, topic.id, known.openingId, settings, false),
      );
      return;
    }
    if (!input.openingText?.trim()) throw new BreveError('BAD_USER_INPUT', { reason: 'opening' });
    await this.posting.create(viewer, {
      text: withTopic(input.openingText, known?.topicName ?? (await this.spelling(topic.id))),
      kind: 'STATUS',
      visibility: input.visibility,
      teamId: input.teamId,
      alongside: (transaction, post) => this.write(transaction, topic.id, post.id, settings, true),
    });
  }

  /**
   * Stops a round, or has it go on: what closed meanwhile is not made up for.
   *
   * @throws BreveError `NOT_FOUND`, `FORBIDDEN`
   */
  async setStopped(viewer: Viewer, topicId: string, stopped: boolean): Promise<void> {
    const round = await this.get(viewer, topicId);
    if (!maySetRound(viewer, round)) throw new BreveError('FORBIDDEN', { reason: 'round' });
    if ((round.stoppedAt !== null) === stopped) return;
    await this.unitOfWork.run(async (transaction) => {
      await transaction.rows(
        'UPDATE round SET stopped_at = $2, runs_since = coalesce($3, runs_since) WHERE topic_id = $1',
        [topicId, stopped ? transaction.now : null, stopped ? null : transaction.now],
      );
      transaction.emit('round.changed', { topicId });
    });
  }

  /**
   * Says how a project stands today, whatever its lines say; null gives the word back to them.
   *
   * @throws BreveError `NOT_FOUND`; `FORBIDDEN` to all but lead and owner; `NO_ROUND_NOW`, also once today's has closed
   */
  async say(viewer: Viewer, topicId: string, health: Health | null): Promise<void> {
    const round = await this.get(viewer, topicId);
    if (!leadsRound(viewer, round)) throw new BreveError('FORBIDDEN', { reason: 'round' });
    const now = this.clock.now();
    const day = isRunning(round, now) ? currentDay(round, now) : null;
    if (day === null) throw new BreveError('NO_ROUND_NOW');
    await this.unitOfWork.run(async (transaction) => {
      const report = await transaction.row('SELECT 1 FROM round_report WHERE topic_id = $1 AND day = $2', [
        topicId,
        day,
      ]);
      if (report) throw new BreveError('NO_ROUND_NOW');
      if (health === null) {
        await transaction.rows('DELETE FROM round_health WHERE topic_id = $1 AND day = $2', [topicId, day]);
      } else {
        await transaction.rows(
          `INSERT INTO round_health (topic_id, day, health, said_by_id) VALUES ($1, $2, $3, $4)
           ON CONFLICT (topic_id, day) DO UPDATE SET health = excluded.health, said_by_id = excluded.said_by_id`,
          [topicId, day, health, viewer.personId],
        );
      }
      transaction.emit('round.changed', { topicId });
    });
  }

  private async get(viewer: Viewer, topicId: string): Promise<RoundRow> {
    const [round] = await readRounds(this.sql, viewer.personId, [topicId]);
    if (!round) throw new BreveError('NOT_FOUND');
    return round;
  }

  private async write(
    transaction: Transaction,
    topicId: string,
    openingId: string,
    { times, leadId, participants }: Settings,
    opens: boolean,
  ): Promise<void> {
    await transaction.rows(
      `INSERT INTO round (topic_id, opening_id, lead_id, days, closes_at, time_zone, starts_on, ends_on, runs_since)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (topic_id) DO UPDATE
          SET opening_id = excluded.opening_id, lead_id = excluded.lead_id, days = excluded.days,
              closes_at = excluded.closes_at, time_zone = excluded.time_zone, starts_on = excluded.starts_on,
              ends_on = excluded.ends_on,
              stopped_at = CASE WHEN $10 THEN NULL ELSE round.stopped_at END,
              runs_since = CASE WHEN $10 THEN excluded.runs_since ELSE round.runs_since END`,
      [
        topicId,
        openingId,
        leadId,
        times.days,
        times.closesAt,
        times.timeZone,
        times.startsOn,
        times.endsOn,
        transaction.now,
        opens,
      ],
    );
    const ids = participants && (await this.participants.find(transaction, participants));
    if (ids) await this.participants.replace(transaction, topicId, ids);
    await this.participants.checkReaders(transaction, topicId, ids ?? []);
    transaction.emit('round.changed', { topicId });
  }

  private async lead(handle: string | null | undefined, otherwise: string): Promise<string> {
    if (!handle?.trim()) return otherwise;
    return this.unitOfWork.run(async (transaction) => {
      const ids = await this.participants.find(transaction, [handle]);
      const [id] = ids;
      if (id === undefined || ids.length > 1) throw new BreveError('BAD_USER_INPUT', { reason: 'lead' });
      return id;
    });
  }

  private async spelling(topicId: string): Promise<string> {
    const topic = await this.sql.row<{ name: string }>('SELECT name FROM topic WHERE id = $1', [topicId]);
    return topic?.name ?? '';
  }
}

function timesOf(input: SetRoundInput): RoundTimes {
  const startsOn = checkDay(input.startsOn, 'startsOn');
  const endsOn = input.endsOn ? checkDay(input.endsOn, 'endsOn') : null;
  if (endsOn !== null && endsOn < startsOn) throw new BreveError('BAD_USER_INPUT', { reason: 'endsOn' });
  return {
    days: checkDays(input.days),
    closesAt: checkTime(input.closesAt),
    timeZone: checkTimeZone(input.timeZone),
    startsOn,
    endsOn,
  };
}
