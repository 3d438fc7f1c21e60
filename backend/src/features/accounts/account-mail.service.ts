import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { type MailRecipient, MailRecipients } from '../../platform/mail/mail-recipients.js';

/** Mail goes to the address of the account, for as long as one may sign in. */
@Injectable()
export class AccountMailService extends MailRecipients {
  constructor(private readonly sql: Sql) {
    super();
  }

  findRecipient(personId: string): Promise<MailRecipient | null> {
    return this.sql.row<MailRecipient>(
      `SELECT p.display_name AS name, a.email AS address
         FROM person p JOIN account a ON a.person_id = p.id
        WHERE p.id = $1 AND p.suspended_at IS NULL`,
      [personId],
    );
  }
}
