import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import { PeopleService } from '../people/people.service.js';
import { PersonLeavesHooks } from '../people/person-leaves.hooks.js';
import { endHandedOutLinks, refuseLastAdministrator } from './administrators.js';
import { SessionService } from './session.service.js';

/** Keeping somebody out, and letting them in again. Their posts, teams and roles stay. */
@Injectable()
export class SuspensionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleService,
    private readonly leaves: PersonLeavesHooks,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Suspends a person: every session, and every link they may hold, ends. One already suspended stays so.
   *
   * @param heirId who takes over what they looked after, if anybody: also from one already suspended
   * @throws BreveError `NOT_FOUND`, `LAST_ADMINISTRATOR`, `BAD_USER_INPUT` (`heir`)
   */
  async suspend(personId: string, heirId: string | null = null): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const isAdministrator = await refuseLastAdministrator(transaction, personId);
      const gone = await this.isSuspended(transaction, personId);
      if (heirId !== null) await this.leaves.run(transaction, { personId, heirId });
      if (gone) return;
      await this.people.setSuspended(transaction, personId, true);
      if (isAdministrator) await endHandedOutLinks(transaction, personId);
      await this.sessions.endAll(transaction, personId);
    });
  }

  /**
   * Lets a suspended person sign in again.
   *
   * @throws BreveError `NOT_FOUND`
   */
  async reactivate(personId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      if (!(await this.isSuspended(transaction, personId))) return;
      await this.people.setSuspended(transaction, personId, false);
    });
  }

  private async isSuspended(transaction: Transaction, personId: string): Promise<boolean> {
    const person = isId(personId)
      ? await transaction.row<{ suspended: boolean }>(
          `SELECT p.suspended_at IS NOT NULL AS suspended
             FROM person p JOIN account a ON a.person_id = p.id
            WHERE p.id = $1
              FOR UPDATE OF p`,
          [personId],
        )
      : null;
    if (!person) throw new BreveError('NOT_FOUND');
    return person.suspended;
  }
}
