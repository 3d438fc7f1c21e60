import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';

import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import type { Transaction } from '../database/transaction.js';
import { newId } from '../ids/ids.js';
import type { MailComposer, MailContent } from './mail-content.js';

interface AnyMail {
  /** What it is, to whom and of when, for example `round:<project>:2026-03-17:<person>`. The same is written once. */
  readonly key: string;
  /** To whom: the address is that of their account at the moment of sending. A suspended person gets none. */
  readonly personId: string;
  /** Shown to administrators when a mail fails: no words of a post. */
  readonly subject: string;
  /** Header lines besides the usual ones, by name: `List-Id`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Takes a POST without any sign-in and ends such mail at once (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

/** A mail whose words are fixed now: for what everybody may read, or what happened. */
export interface WrittenMail extends AnyMail, MailContent {}

/** A mail that is composed when it leaves, so that it shows what the reader may read then. */
export interface ComposedMail extends AnyMail {
  /** The name of a composer that was registered. */
  readonly composer: string;
  /** What the composer composes from: an id of its feature. */
  readonly reference: string;
}

/** Mail to people. Written in the caller's transaction, sent after it by `MailSender`. */
@Injectable()
export class Mails {
  private readonly composers = new Map<string, MailComposer>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether there is a server to send by. Without one nothing is written, and the page says that mail is off. */
  get enabled(): boolean {
    return this.config.mail !== null;
  }

  /** To be called when a module starts. */
  register(name: string, composer: MailComposer): void {
    this.composers.set(name, composer);
  }

  /** @throws Error for a name nobody registered */
  composer(name: string): MailComposer {
    const composer = this.composers.get(name);
    if (!composer) throw new Error(`Nobody composes ${name}.`);
    return composer;
  }

  /**
   * Writes a mail that goes out once this transaction has been committed.
   *
   * @returns whether it was written: false without a server, and for a key that was written before
   */
  async add(transaction: Transaction, mail: WrittenMail | ComposedMail): Promise<boolean> {
    if (!this.enabled) return false;
    const content = 'composer' in mail ? { html: null, text: null } : mail;
    const source = 'composer' in mail ? mail : { composer: null, reference: null };
    const written = await transaction.row(
      `INSERT INTO mail (id, key, person_id, subject, html, text, composer, reference, headers, message_id,
                         state, attempts, next_attempt_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, 'QUEUED', 0, $11, $11)
       ON CONFLICT (key) DO NOTHING
       RETURNING 1 AS one`,
      [
        newId(),
        mail.key,
        mail.personId,
        mail.subject,
        content.html,
        content.text,
        source.composer,
        source.reference,
        JSON.stringify({ ...mail.headers, ...unsubscribeHeaders(mail.unsubscribeUrl) }),
        this.messageId(mail.key),
        transaction.now,
      ],
    );
    return written !== null;
  }

  /** One key, one Message-ID: whoever gets a mail twice after all can tell. */
  private messageId(key: string): string {
    const digest = createHash('sha256').update(key).digest('hex').slice(0, 40);
    return `<${digest}@${this.config.publicUrl.hostname}>`;
  }
}

function unsubscribeHeaders(url: string | undefined): Record<string, string> {
  if (url === undefined) return {};
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
