import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { newId } from '../../platform/ids/ids.js';
import { Language } from './person.model.js';
import { PersonEntity } from './person.entity.js';
import { checkDisplayName, checkHandle, checkTimeZone, checkTitle } from './profile-rules.js';

/** What a new person needs. */
export interface NewPerson {
  handle: string;
  displayName: string;
  title?: string;
  language: Language;
  timeZone: string;
}

/** The directory's rules. */
@Injectable()
export class PeopleService {
  /**
   * Adds a person to the directory.
   *
   * @throws BreveError `HANDLE_INVALID`, `HANDLE_TAKEN`, `BAD_USER_INPUT`
   */
  async addPerson(transaction: Transaction, input: NewPerson): Promise<string> {
    const id = newId();
    const handle = checkHandle(input.handle);
    await transaction.manager.insert(PersonEntity, {
      id,
      handle,
      displayName: checkDisplayName(input.displayName),
      title: checkTitle(input.title ?? ''),
      language: input.language === Language.FR ? 'fr' : 'en',
      timeZone: checkTimeZone(input.timeZone),
      createdAt: transaction.now,
    });
    await this.takeHandle(transaction, handle, { personId: id });
    return id;
  }

  /** Takes a handle out of the one name space, for ever. */
  async takeHandle(
    transaction: Transaction,
    handle: string,
    owner: { personId: string } | { teamId: string },
  ): Promise<void> {
    const personId = 'personId' in owner ? owner.personId : null;
    const teamId = 'teamId' in owner ? owner.teamId : null;
    const [taken] = await transaction.rows(
      `INSERT INTO handle (handle, person_id, team_id) VALUES ($1, $2, $3)
       ON CONFLICT (handle) DO UPDATE SET handle = handle.handle
        WHERE handle.person_id IS NOT DISTINCT FROM excluded.person_id
          AND handle.team_id IS NOT DISTINCT FROM excluded.team_id
       RETURNING handle`,
      [handle, personId, teamId],
    );
    if (!taken) throw new BreveError('HANDLE_TAKEN');
  }
}
