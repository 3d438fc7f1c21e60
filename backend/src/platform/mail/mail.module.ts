import { Global, Module } from '@nestjs/common';

import { MailSender } from './mail-sender.js';
import { MailStore } from './mail-store.js';
import { Mails } from './mails.js';
import { UndeliveredMails } from './undelivered-mails.js';

/** Mail to people. `MailRecipients` comes from accounts, which is global for such things. */
@Global()
@Module({
  providers: [MailSender, MailStore, Mails, UndeliveredMails],
  exports: [Mails, UndeliveredMails],
})
export class MailModule {}
