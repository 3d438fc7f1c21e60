import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import { endHandedOutLinks, refuseLastAdministrator } from './administrators.js';
import { RoleName } from './viewer.model.js';

/** What people may do beyond being members. */
@Injectable()
export class RolesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Gives a person these roles and no others.
   *
   * @throws BreveError `NOT_FOUND`, `LAST_ADMINISTRATOR`
   */
  async setRoles(personId: string, roles: readonly RoleName[]): Promise<void> {
    if (!isId(personId)) throw new BreveError('NOT_FOUND');
    await this.unitOfWork.run(async (transaction) => {
      if (!roles.includes(RoleName.ADMINISTRATOR)) {
        const was = await refuseLastAdministrator(transaction, personId);
        if (was) await endHandedOutLinks(transaction, personId);
      }
      const account = await transaction.row('SELECT 1 FROM account WHERE person_id = $1 FOR UPDATE', [
        personId,
      ]);
      if (!account) throw new BreveError('NOT_FOUND');
      await transaction.rows('DELETE FROM account_role WHERE person_id = $1 AND role <> ALL($2::text[])', [
        personId,
        roles,
      ]);
      await transaction.rows(
        `INSERT INTO account_role (person_id, role)
         SELECT DISTINCT $1::uuid, role FROM unnest($2::text[]) role
         ON CONFLICT DO NOTHING`,
        [personId, roles],
      );
    });
  }
}
