import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Turns } from '../schedule/turns.js';
import type { MailContent } from './mail-content.js';
import { MailRecipients } from './mail-recipients.js';
import { type ClaimedMail, MailStore } from './mail-store.js';
import { Mails } from './mails.js';
import { handOver } from './smtp-client.js';

const INTERVAL = 5_000;
const MINUTE = 60_000;
/** The pauses after the first, second … failure, in milliseconds; after the last one a mail has failed. */
const PAUSES = [1, 5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE);
/** Longer than handing over may take: whoever has said nothing by then is gone. */
const CLAIM_HELD = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;
const SETTLED_KEPT = 30 * DAY;
const UNDELIVERED_KEPT = 90 * DAY;

/**
 * Sends what was written, on every instance: a mail is claimed first, so two never send the same. It is a loop beside
 * the schedules, for a server that hangs must hold up nothing but mail.
 */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(MailSender.name);
  private timer: NodeJS.Timeout | undefined;
  private readonly turns = new Turns();
  private isStopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly store: MailStore,
    private readonly mails: Mails,
    private readonly recipients: MailRecipients,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.mail === null) return;
    this.timer = setInterval(() => {
      if (this.turns.isTaken) return;
      this.tick(this.clock.now()).catch((error: unknown) =>
        this.logger.error({ err: error }, 'mail could not be sent'),
      );
    }, INTERVAL);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.turns.over();
  }

  /** Sends everything that is due by this time, as long as the server answers. */
  tick(now: Date): Promise<void> {
    return this.turns.take(() => this.sendDue(now));
  }

  private async sendDue(now: Date): Promise<void> {
    await this.store.giveUpClaims(new Date(now.getTime() - CLAIM_HELD));
    await this.store.purge(
      new Date(now.getTime() - SETTLED_KEPT),
      new Date(now.getTime() - UNDELIVERED_KEPT),
    );
    while (!this.isStopping && this.config.mail !== null) {
      const mail = await this.store.claim(now);
      if (mail === null || !(await this.send(mail, now))) return;
    }
  }

  /** @returns whether the server answered, so that the next one may be tried */
  private async send(mail: ClaimedMail, now: Date): Promise<boolean> {
    const { mail: config } = this.config;
    if (config === null) return false;
    let content: MailContent | null;
    const recipient = await this.recipients.findRecipient(mail.personId);
    try {
      content = recipient && (await this.compose(mail));
    } catch (error) {
      this.logger.error({ err: error, mailId: mail.id }, 'a mail could not be composed');
      await this.retryLater(mail, null, 'It could not be composed.', now);
      return true;
    }
    if (recipient === null || content === null) {
      await this.store.dropped(mail);
      return true;
    }
    const { subject, headers, messageId } = mail;
    const result = await handOver(config, {
      to: recipient,
      subject,
      headers,
      messageId,
      date: now,
      html: content.html,
      text: content.text,
    });
    if (result.outcome === 'sent') await this.store.sent(mail, recipient.address, now);
    else if (result.outcome === 'later') {
      await this.retryLater(mail, recipient.address, result.error, now);
      return result.reachable;
    } else {
      const state = result.outcome === 'refused' ? 'FAILED' : 'UNKNOWN';
      await this.store.settled(mail, state, recipient.address, result.error);
    }
    return true;
  }

  private compose(mail: ClaimedMail): Promise<MailContent | null> | MailContent | null {
    if (mail.composer !== null) {
      return this.mails.composer(mail.composer)(mail.personId, mail.reference ?? '');
    }
    return mail.html === null || mail.text === null ? null : { html: mail.html, text: mail.text };
  }

  private async retryLater(
    mail: ClaimedMail,
    address: string | null,
    error: string,
    now: Date,
  ): Promise<void> {
    const pause = PAUSES[mail.attempts - 1];
    if (pause === undefined) await this.store.settled(mail, 'FAILED', address, error);
    else await this.store.postponed(mail, address, error, new Date(now.getTime() + pause));
  }
}
