import { Inject, Injectable } from '@nestjs/common';

import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import {
  type UndeliveredMail as UndeliveredRow,
  UndeliveredMails,
} from '../../platform/mail/undelivered-mails.js';
import { type MailStatus, type UndeliveredMail, UndeliveredMailState } from './admin-mail.model.js';

/** How mail stands, and what is done about what did not arrive. */
@Injectable()
export class AdminMailService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: UndeliveredMails,
  ) {}

  async status(): Promise<MailStatus> {
    const rows = await this.mails.list();
    return {
      enabled: this.config.mail !== null,
      from: this.config.mail?.from.address ?? null,
      undelivered: rows.map(toModel),
    };
  }

  /** @throws BreveError `NOT_FOUND` */
  async sendAgain(mailId: string): Promise<void> {
    if (!isId(mailId) || !(await this.mails.sendAgain(mailId))) throw new BreveError('NOT_FOUND');
  }

  /** @throws BreveError `NOT_FOUND` */
  async leave(mailId: string): Promise<void> {
    if (!isId(mailId) || !(await this.mails.leave(mailId))) throw new BreveError('NOT_FOUND');
  }
}

function toModel({ state, ...rest }: UndeliveredRow): UndeliveredMail {
  return { ...rest, state: state === 'FAILED' ? UndeliveredMailState.FAILED : UndeliveredMailState.UNKNOWN };
}
