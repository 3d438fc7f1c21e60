import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { DigestEditions } from './digest-editions.service.js';
import { letterPartsText } from './digest-letter-text.js';
import { DigestLetters } from './digest-letters.service.js';
import { digestName } from './digest-name.js';
import { findPlan } from './digest-plans.query.js';
import { DigestScopes } from './digest-scope.service.js';
import { digestWords } from './digest-words.js';

/** A digest as a feed tells it. */
export interface DigestFeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly madeAt: Date;
}

/** Two weeks of working days, and the weekends. */
const MOST = 14;

/** Digests for private feeds: what was kept, in words of now. */
@Injectable()
export class DigestFeeds {
  constructor(
    private readonly sql: Sql,
    private readonly scopes: DigestScopes,
    private readonly editions: DigestEditions,
    private readonly letters: DigestLetters,
  ) {}

  /** What a plan of one's own is called; null for somebody else's, and for none. */
  async titleOf(context: GraphqlContext, viewer: Viewer, planId: string): Promise<string | null> {
    const plan = await findPlan(this.sql, planId);
    if (plan?.personId !== viewer.personId) return null;
    const words = digestWords(viewer.language);
    const of = await this.scopes.targets(context, plan.teamIds, plan.topicKeys);
    return `${words.title} · ${digestName(of, words)}`;
  }

  /** The newest ones that say something, newest first, as their owner may read them now. */
  async read(planId: string): Promise<DigestFeedEntry[]> {
    const found = await this.editions.forFeed(planId, MOST);
    if (found === null) return [];
    const { digests, plan } = found;
    // What draws letters is large: it comes with the first of them.
    const { letterPartsHtml } = await import('./digest-letter-html.js');
    return Promise.all(
      digests.map(async (digest) => {
        const letter = await this.letters.write(plan, digest, '');
        return {
          id: digest.id ?? '',
          url: letter.url,
          title: `${letter.title} · ${letter.day}`,
          text: letterPartsText(letter),
          html: letterPartsHtml(letter),
          madeAt: digest.madeAt,
        };
      }),
    );
  }
}
