import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newToken } from '../../platform/ids/ids.js';
import type { MailContent } from '../../platform/mail/mail-content.js';
import { Mails } from '../../platform/mail/mails.js';
import { claimStep } from '../../platform/schedule/claim-step.js';
import type { RoundDayKey } from './round-lines.query.js';
import { roundMailSubject, writeRoundMail } from './round-mail-text.js';
import { RoundMailWishes } from './round-mail-wishes.service.js';
import { readMailedRounds } from './round-mail.query.js';
import { clockAt, closingOf, runsOn } from './round-time.js';
import { readAsked, type RoundRow } from './round.query.js';

const HOUR = 3_600_000;
/** A mail that is late by more waits for the morning: an outage wakes nobody. */
const LATE = HOUR;
const MORNING = '07:00';
const NIGHT = '21:00';
/** Older news is on the wall, and in no mail. */
const TOO_OLD = 36 * HOUR;
const COMPOSER = 'rounds';

export interface ClosedDay extends RoundDayKey {
  readonly round: RoundRow;
  readonly closesAt: Date;
}

/** One mail an evening to whoever leads, owns or takes part, however many projects close: once the last has closed. */
@Injectable()
export class RoundMails implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly mails: Mails,
    private readonly wishes: RoundMailWishes,
  ) {}

  onModuleInit(): void {
    this.mails.register(COMPOSER, (personId, reference) => this.compose(personId, reference));
  }

  /**
   * Writes the mails of closed rounds whose readers have nothing left to close that day.
   *
   * @param schedule the name under which a round's mail is a step
   * @param closed rounds whose mails are not all written
   * @param rounds every running round
   */
  async write(
    schedule: string,
    closed: readonly ClosedDay[],
    rounds: readonly RoundRow[],
    now: Date,
  ): Promise<void> {
    if (closed.length === 0) return;
    const asked = await readAsked(
      this.sql,
      rounds.map(({ topicId }) => topicId),
    );
    const peopleOf = ({ topicId, leadId, ownerId }: RoundRow): string[] => [
      ...new Set([...(asked.get(topicId) ?? []), leadId, ...(ownerId === null ? [] : [ownerId])]),
    ];
    for (const each of closed) {
      if (waitsForMorning(each, now)) continue;
      const { day, round } = each;
      const isOver = !this.mails.enabled || now.getTime() - each.closesAt.getTime() > TOO_OLD;
      const open = rounds.filter((other) => runsOn(other, day) && closingOf(other, day) > now);
      const waiting = new Set(isOver ? [] : open.flatMap(peopleOf));
      const people = isOver ? [] : peopleOf(round);
      await this.writeTo(
        schedule,
        each,
        people.filter((id) => !waiting.has(id)),
        people.every((id) => !waiting.has(id)),
      );
    }
  }

  private async writeTo(
    schedule: string,
    { topicId, day }: RoundDayKey,
    personIds: readonly string[],
    isLast: boolean,
  ): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      if (isLast && !(await claimStep(transaction, schedule, `${topicId}:${day}`, 'mail'))) return;
      const people = await transaction.rows<{ id: string; language: 'fr' | 'en' }>(
        `SELECT id, language FROM person p
          WHERE id = ANY($1::uuid[]) AND suspended_at IS NULL
            AND NOT EXISTS (SELECT FROM round_mail_end e WHERE e.person_id = p.id)
          ORDER BY id`,
        [personIds],
      );
      for (const { id, language } of people) {
        const token = newToken();
        const isNew = await this.mails.add(transaction, {
          key: `round:${id}:${day}`,
          personId: id,
          subject: roundMailSubject(day, language),
          headers: { 'List-Id': `<rounds.${this.config.publicUrl.hostname}>` },
          composer: COMPOSER,
          reference: `${day}:${token}`,
          unsubscribeUrl: this.unsubscribeUrl(token),
        });
        if (isNew) await this.wishes.keep(transaction, id, token);
      }
    });
  }

  /** Under the rights of the moment it leaves; null when nothing is left to tell, or no mail is wanted any more. */
  private async compose(personId: string, reference: string): Promise<MailContent | null> {
    const [day = '', token = ''] = reference.split(':');
    const person = await this.sql.row<{ language: 'fr' | 'en' }>(
      'SELECT language FROM person WHERE id = $1',
      [personId],
    );
    if (!person || !(await this.wishes.wanted(personId))) return null;
    const rounds = await readMailedRounds(this.sql, personId, day, person.language);
    if (rounds.length === 0) return null;
    const { publicUrl } = this.config;
    return writeRoundMail(rounds, {
      day,
      language: person.language,
      publicUrl,
      unsubscribeUrl: this.unsubscribeUrl(token),
    });
  }

  private unsubscribeUrl(token: string): string {
    return new URL(`/round/unsubscribe/${token}`, this.config.publicUrl).href;
  }
}

function waitsForMorning({ round, closesAt }: ClosedDay, now: Date): boolean {
  if (now.getTime() - closesAt.getTime() <= LATE) return false;
  const clock = clockAt(now, round.timeZone);
  return clock < MORNING || clock >= NIGHT;
}
