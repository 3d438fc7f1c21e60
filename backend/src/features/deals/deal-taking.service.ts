import { writingDay } from '@breve/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { FigureAuthors } from '../figures/figure-authors.service.js';
import { type DealRequest, isDealKind, PostDealHooks } from '../posts/post-deal.hooks.js';
import { PostHooks } from '../posts/post-hooks.js';
import { chooseDeal } from './choose-deal.js';
import { readDeal } from './read-deal.js';
import { deleteDeal, readClientTopics, readStoredDeal, writeDeal } from './stored-deal.query.js';

/** Makes a deal of every win and loss, in the transactions of the posts. */
@Injectable()
export class DealTaking implements OnModuleInit {
  constructor(
    private readonly hooks: PostHooks,
    private readonly dealHooks: PostDealHooks,
    private readonly authors: FigureAuthors,
  ) {}

  onModuleInit(): void {
    this.dealHooks.register((transaction, request) => this.take(transaction, request));
    this.hooks.register('deleted', (transaction, { postId }) => deleteDeal(transaction, postId));
  }

  /** @throws BreveError `BAD_USER_INPUT` for a choice of no amount, no client, or no deal; `FORBIDDEN` for a team of others */
  private async take(transaction: Transaction, { author, read, choice, post }: DealRequest): Promise<void> {
    if (!isDealKind(post.kind)) {
      if (choice !== null) throw new BreveError('BAD_USER_INPUT', { reason: 'deal' });
      await transaction.rows('DELETE FROM deal WHERE post_id = $1', [post.id]);
      return;
    }
    const before = await readStoredDeal(transaction, post.id);
    const teams = await this.authors.teams(transaction, author.personId);
    const reading = readDeal(read, {
      language: author.language,
      dollar: await this.authors.dollar(transaction),
      clientTopics: await readClientTopics(transaction, post.topicIds),
    });
    const chosen = chooseDeal(
      reading,
      choice,
      before,
      teams.map(({ id }) => id),
    );
    const lost = post.kind === 'LOSS' ? before : null;
    await writeDeal(transaction, post, {
      ...chosen,
      day: before?.day ?? writingDay(post.createdAt, author.timeZone),
      reasonId: lost?.reasonId ?? null,
      reasonPostId: lost?.reasonPostId ?? null,
      reasonDeclined: lost?.reasonDeclined ?? false,
    });
  }
}
