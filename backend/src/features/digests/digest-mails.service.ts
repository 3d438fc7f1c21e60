import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { listId } from '../../platform/mail/list-id.js';
import type { MailContent } from '../../platform/mail/mail-content.js';
import { Mails } from '../../platform/mail/mails.js';
import { DigestEditions } from './digest-editions.service.js';
import { digestName } from './digest-name.js';
import { writeDayOf } from './digest-moments.js';
import { DigestLetters } from './digest-letters.service.js';
import { letterText } from './digest-letter-text.js';
import type { PlanRow } from './digest-plans.query.js';
import type { DigestScope } from './digest-scope.service.js';
import { digestWords } from './digest-words.js';

const COMPOSER = 'digest';

/** A digest whose mail is to be written. */
export interface NewDigestMail {
  readonly plan: PlanRow;
  readonly scope: DigestScope;
  readonly editionId: string;
  /** Ends such mails with one click. */
  readonly token: string;
  readonly spanTo: Date;
}

/** Digests by mail: composed when they leave, under the rights of that moment. */
@Injectable()
export class DigestMails {
  constructor(
    private readonly mails: Mails,
    private readonly editions: DigestEditions,
    private readonly letters: DigestLetters,
  ) {
    mails.register(COMPOSER, (personId, reference) => this.compose(personId, reference));
  }

  async add(transaction: Transaction, mail: NewDigestMail): Promise<void> {
    const { plan, scope, editionId, token, spanTo } = mail;
    const { language, timeZone } = plan;
    const words = digestWords(language);
    const day = writeDayOf(spanTo, language, timeZone);
    await this.mails.add(transaction, {
      key: `digest:${editionId}`,
      personId: plan.personId,
      subject: `${words.title} · ${digestName(scope, words)} · ${day}`,
      composer: COMPOSER,
      reference: `${editionId}:${token}`,
      headers: {
        'List-Id': listId(words.title, `${plan.id}.digest.${new URL(this.letters.origin).hostname}`),
      },
      unsubscribeUrl: this.unsubscribeUrl(token),
    });
  }

  private async compose(personId: string, reference: string): Promise<MailContent | null> {
    const [editionId = '', token = ''] = reference.split(':');
    const found = await this.editions.forMail(personId, editionId);
    if (!found) return null;
    const { digest, plan } = found;
    const letter = await this.letters.write(plan, digest, this.unsubscribeUrl(token));
    // What draws letters is large: it comes with the first of them.
    const { letterHtml } = await import('./digest-letter-html.js');
    return { html: letterHtml(letter), text: letterText(letter) };
  }

  private unsubscribeUrl(token: string): string {
    return `${this.letters.origin}/digests/unsubscribe/${token}`;
  }
}
