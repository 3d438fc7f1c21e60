import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PeopleService } from '../people/people.service.js';
import type { UpdateProfileInput } from './profile.input.js';

/** The viewer's own settings. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleService,
  ) {}

  /** @throws BreveError `HANDLE_INVALID`, `HANDLE_TAKEN`, `BAD_USER_INPUT` */
  updateProfile(viewer: Viewer, input: UpdateProfileInput): Promise<void> {
    return this.unitOfWork.run((transaction) =>
      this.people.updateProfile(transaction, viewer.personId, input),
    );
  }

  setShortcutsEnabled(viewer: Viewer, enabled: boolean): Promise<void> {
    return this.unitOfWork.run((transaction) =>
      this.people.setShortcutsEnabled(transaction, viewer.personId, enabled),
    );
  }

  endFirstVisit(viewer: Viewer): Promise<void> {
    return this.unitOfWork.run((transaction) => this.people.endFirstVisit(transaction, viewer.personId));
  }
}
