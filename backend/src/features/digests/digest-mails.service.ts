import { Inject, Injectable } from '@nestjs/common';

import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { backgroundContext } from '../../platform/graphql/background-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import type { MailContent } from '../../platform/mail/mail-content.js';
import { Mails } from '../../platform/mail/mails.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { DigestEditions } from './digest-editions.service.js';
import { writeLetter } from './digest-letter.js';
import { letterHtml } from './digest-letter-html.js';
import { letterText } from './digest-letter-text.js';
import type { PlanRow } from './digest-plans.query.js';
import type { DigestScope } from './digest-scope.service.js';
import { digestWords } from './digest-words.js';
import { type Digest, DigestReason } from './digest.model.js';
import { viewerOf } from './plan-viewer.js';

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
  private readonly origin: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly mails: Mails,
    private readonly editions: DigestEditions,
    private readonly posts: PostsLoader,
  ) {
    this.origin = config.publicUrl.href.replace(/\/$/, '');
    mails.register(COMPOSER, (personId, reference) => this.compose(personId, reference));
  }

  async add(transaction: Transaction, mail: NewDigestMail): Promise<void> {
    const { plan, scope, editionId, token, spanTo } = mail;
    const { language, timeZone } = plan;
    const names = [
      ...scope.teams.map(({ displayName }) => displayName),
      ...scope.topics.map(({ key }) => `#${key}`),
    ];
    const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    }).format(spanTo);
    await this.mails.add(transaction, {
      key: `digest:${editionId}`,
      personId: plan.personId,
      subject: `${digestWords(language).title} · ${names.join(', ')} · ${day}`,
      composer: COMPOSER,
      reference: `${editionId}:${token}`,
      headers: {
        'List-Id': `${digestWords(language).title} <${plan.id}.digest.${new URL(this.origin).hostname}>`,
      },
      unsubscribeUrl: this.unsubscribeUrl(token),
    });
  }

  private async compose(personId: string, reference: string): Promise<MailContent | null> {
    const [editionId = '', token = ''] = reference.split(':');
    const found = await this.editions.forMail(personId, editionId);
    if (!found) return null;
    const { digest, plan } = found;
    const letter = writeLetter(digest, {
      origin: this.origin,
      language: plan.language,
      timeZone: plan.timeZone,
      unsubscribeUrl: this.unsubscribeUrl(token),
      asked: await this.asked(plan, digest),
    });
    return { html: letterHtml(letter), text: letterText(letter) };
  }

  /** What accepted answers answer, as far as the reader may read it. */
  private async asked(plan: PlanRow, digest: Digest): Promise<Map<string, string>> {
    const answers = digest.sections
      .flatMap(({ lines }) => lines)
      .flatMap(({ reason, post }) =>
        reason === DigestReason.ACCEPTED && post?.parentId != null ? [post] : [],
      );
    const parents = answers.flatMap(({ parentId }) => parentId ?? []);
    const posts = await loadMap(this.posts.byId(backgroundContext(viewerOf(plan))), new Set(parents));
    return new Map(
      answers.flatMap(({ id, parentId }) => {
        const text = posts.get(parentId ?? '')?.text;
        return text == null ? [] : [[id, text] as const];
      }),
    );
  }

  private unsubscribeUrl(token: string): string {
    return `${this.origin}/digests/unsubscribe/${token}`;
  }
}
