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

/** What may change of a profile; what is left out stays. */
export interface ProfileChanges {
  handle?: string | null;
  displayName?: string | null;
  title?: string | null;
  language?: Language | null;
  timeZone?: string | null;
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
      language: languageColumn(input.language),
      timeZone: checkTimeZone(input.timeZone),
      createdAt: transaction.now,
    });
    await this.takeHandle(transaction, handle, { personId: id });
    return id;
  }

  /**
   * Changes what is given of a person's profile; an old handle leads to them for ever.
   *
   * @throws BreveError `HANDLE_INVALID`, `HANDLE_TAKEN`, `BAD_USER_INPUT`
   */
  async updateProfile(transaction: Transaction, personId: string, changes: ProfileChanges): Promise<void> {
    const kept: Partial<PersonEntity> = {};
    if (changes.displayName != null) kept.displayName = checkDisplayName(changes.displayName);
    if (changes.title != null) kept.title = checkTitle(changes.title);
    if (changes.language != null) kept.language = languageColumn(changes.language);
    if (changes.timeZone != null) kept.timeZone = checkTimeZone(changes.timeZone);
    if (changes.handle != null) {
      kept.handle = checkHandle(changes.handle);
      await this.takeHandle(transaction, kept.handle, { personId });
    }
    if (Object.keys(kept).length > 0) await transaction.manager.update(PersonEntity, { id: personId }, kept);
  }

  async setShortcutsEnabled(transaction: Transaction, personId: string, enabled: boolean): Promise<void> {
    await transaction.manager.update(PersonEntity, { id: personId }, { shortcutsEnabled: enabled });
  }

  async endFirstVisit(transaction: Transaction, personId: string): Promise<void> {
    await transaction.manager.update(PersonEntity, { id: personId }, { firstVisit: false });
  }

  /**
   * A name to show, in the form it is kept in.
   *
   * @throws BreveError `BAD_USER_INPUT`
   */
  checkName(text: string): string {
    return checkDisplayName(text);
  }

  /** Sets or lifts the mark of a suspension; sessions are the business of accounts. */
  async setSuspended(transaction: Transaction, personId: string, suspended: boolean): Promise<void> {
    await transaction.manager.update(
      PersonEntity,
      { id: personId },
      { suspendedAt: suspended ? transaction.now : null },
    );
  }

  /**
   * Takes a handle out of the one name space, for ever. Whoever had it before may take it again.
   *
   * @throws BreveError `HANDLE_TAKEN`
   */
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

function languageColumn(language: Language): 'fr' | 'en' {
  return language === Language.FR ? 'fr' : 'en';
}
