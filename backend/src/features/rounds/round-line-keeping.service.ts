import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { newId } from '../../platform/ids/ids.js';
import { NotificationKind } from '../notifications/notification.model.js';
import { Notifier } from '../notifications/notifier.service.js';
import { Health } from './health.model.js';
import type { RoundRow } from './round.query.js';

/** What somebody said of a project on a day. */
export interface KeptLine {
  readonly personId: string;
  readonly postId: string;
  readonly health: Health;
  readonly repeated: boolean;
}

/** Who is told of a blocked project. */
export type Leads = Pick<RoundRow, 'leadId' | 'ownerId'>;

/** Keeping a line beside its post, in the post's transaction, wherever it was written. */
@Injectable()
export class RoundLineKeeping {
  constructor(private readonly notifier: Notifier) {}

  /** A second line of the same day takes the place of the first on the wall. A blocked one tells the lead, unless repeated. */
  async keep(transaction: Transaction, round: RoundRow, day: string, line: KeptLine): Promise<void> {
    const { topicId, openingId } = round;
    await transaction.rows(
      `INSERT INTO round_line (id, topic_id, day, person_id, opening_id, post_id, health, repeated, given_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (topic_id, day, person_id) DO UPDATE
          SET opening_id = excluded.opening_id, post_id = excluded.post_id, health = excluded.health,
              repeated = excluded.repeated, given_at = excluded.given_at`,
      [
        ...[newId(), topicId, day, line.personId, openingId],
        ...[line.postId, line.health, line.repeated, transaction.now],
      ],
    );
    if (!line.repeated) await this.tell(transaction, round, line, null);
    transaction.emit('round.changed', { topicId });
  }

  /** Whether somebody has given a line on a day in the round as it is open now. */
  async has(transaction: Transaction, round: RoundRow, day: string, personId: string): Promise<boolean> {
    const line = await transaction.row(
      'SELECT 1 FROM round_line WHERE topic_id = $1 AND day = $2 AND person_id = $3 AND opening_id = $4',
      [round.topicId, day, personId, round.openingId],
    );
    return line !== null;
  }

  /**
   * Tells of a line that has turned red, at once: the lead, or the topic's owner where the lead has left. Whoever says it
   * themselves knows.
   *
   * @param before its health until now
   */
  async tell(transaction: Transaction, leads: Leads, line: KeptLine, before: Health | null): Promise<void> {
    if (line.health !== Health.BLOCKED || before === line.health) return;
    const present = await transaction.row<{ id: string }>(
      `SELECT id FROM person WHERE id IN ($1::uuid, $2::uuid) AND suspended_at IS NULL ORDER BY (id = $1::uuid) DESC LIMIT 1`,
      [leads.leadId, leads.ownerId],
    );
    if (!present || present.id === line.personId) return;
    const { personId: actorId, postId } = line;
    await this.notifier.notify(transaction, {
      kind: NotificationKind.BLOCKED,
      personIds: [present.id],
      actorId,
      postId,
      isDuty: true,
    });
  }
}
