import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PeopleService } from '../people/people.service.js';
import type { UpdateProfileInput } from './profile.input.js';
import { SessionService } from './session.service.js';

/** The viewer's own settings. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleService,
    private readonly sessions: SessionService,
  ) {}

  /** @throws BreveError `HANDLE_INVALID`, `HANDLE_TAKEN`, `BAD_USER_INPUT` */
  updateProfile(viewer: Viewer, input: UpdateProfileInput): Promise<void> {
    return this.change((transaction) => this.people.updateProfile(transaction, viewer.personId, input));
  }

  setShortcutsEnabled(viewer: Viewer, enabled: boolean): Promise<void> {
    return this.change((transaction) =>
      this.people.setShortcutsEnabled(transaction, viewer.personId, enabled),
    );
  }

  endFirstVisit(viewer: Viewer): Promise<void> {
    return this.change((transaction) => this.people.endFirstVisit(transaction, viewer.personId));
  }

  /** Language and time zone are remembered with the session. */
  private async change(work: (transaction: Transaction) => Promise<void>): Promise<void> {
    await this.unitOfWork.run(work);
    this.sessions.forgetViewers();
  }
}
