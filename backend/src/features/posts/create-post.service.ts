import type { ReadText } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { newId } from '../../platform/ids/ids.js';
import { TopicPosters } from '../topics/topic-posters.service.js';
import { TopicRegistry } from '../topics/topic-registry.service.js';
import { type ActablePost, getActable } from './actable.js';
import { AudienceService } from './audience.service.js';
import { acceptKey, hashPayload, IdempotencyService, KeyUsed } from './idempotency.service.js';
import { insertPost, type UsedKey } from './insert-post.query.js';
import { checkLanguage, detectLanguage } from './language.js';
import { type PostContent, PostContentService } from './post-content.service.js';
import { checkKind, kindOf } from './post-kind.js';
import { countPost, holdCounts } from './post-counters.js';
import { type DealChoice, PostDealHooks } from './post-deal.hooks.js';
import { type FigureChoice, PostFigureHooks } from './post-figures.hooks.js';
import { type CreatedPost, PostHooks, type QuestionDetails } from './post-hooks.js';
import { acceptText } from './post-text.js';

/** What somebody wants to post. */
export interface NewPost {
  readonly text: string;
  readonly kind?: string | null | undefined;
  readonly visibility?: 'COMPANY' | 'TEAM' | 'MENTIONED' | null | undefined;
  readonly teamId?: string | null | undefined;
  readonly inReplyToId?: string | null | undefined;
  readonly quoteOfId?: string | null | undefined;
  readonly lang?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly figures?: readonly FigureChoice[] | null | undefined;
  readonly question?: QuestionDetails | null | undefined;
  readonly deal?: DealChoice | null | undefined;
  /** False: it is no line of a round, whatever it says. */
  readonly countsInRounds?: boolean | null | undefined;
  /** False: whoever wrote what it answers is not notified of the answer. A choice of the feature that posts. */
  readonly tellsAnswered?: boolean | undefined;
  /** What a higher feature writes in the post's own transaction; throwing refuses the whole. */
  readonly alongside?: ((transaction: Transaction, post: CreatedPost) => Promise<void>) | undefined;
}

interface Audience {
  readonly visibility: 'COMPANY' | 'TEAM' | 'MENTIONED';
  readonly audienceId: string;
}

/** Posting. */
@Injectable()
export class CreatePostService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audiences: AudienceService,
    private readonly contents: PostContentService,
    private readonly topics: TopicRegistry,
    private readonly posters: TopicPosters,
    private readonly idempotency: IdempotencyService,
    private readonly hooks: PostHooks,
    private readonly figures: PostFigureHooks,
    private readonly deals: PostDealHooks,
  ) {}

  /**
   * Posts, answers or quotes.
   *
   * @returns the id of the post, the first one when the idempotency key was used before
   * @throws BreveError the codes of the text rules; `FORBIDDEN`, `AUDIENCE_EMPTY`, `NOT_FOUND`, `POST_DELETED`,
   *   `IDEMPOTENCY_KEY_REUSED`, `BAD_USER_INPUT`, `TOPIC_LIMITED`
   */
  async create(viewer: Viewer, input: NewPost): Promise<string> {
    const read = acceptText(input.text);
    const key = acceptKey(input.idempotencyKey);
    const payloadHash = hashPayload(payloadOf(input, read));
    for (;;) {
      try {
        return await this.unitOfWork.run((transaction) =>
          this.createIn(transaction, viewer, input, read, key === null ? null : { key, payloadHash }),
        );
      } catch (error) {
        // A second use of a key is answered with the first post, whatever has become of what it answers since.
        const known = key === null ? null : await this.idempotency.find(viewer.personId, key, payloadHash);
        if (known !== null) return known;
        if (!(error instanceof KeyUsed)) throw error;
      }
    }
  }

  private async createIn(
    transaction: Transaction,
    viewer: Viewer,
    input: NewPost,
    read: ReadText,
    idempotency: UsedKey | null,
  ): Promise<string> {
    if (input.kind != null) checkKind(viewer, input.kind);
    const parent = await this.findHeld(transaction, viewer, input.inReplyToId);
    const quoted = await this.findHeld(transaction, viewer, input.quoteOfId);
    const content = await this.contents.understand(transaction, read);
    const limited = content.limitedTopics.map(({ shownId }) => shownId);
    await this.posters.check(transaction, viewer.personId, limited);
    const audience = await this.chooseAudience(transaction, viewer, input, content, parent);
    const figures = await this.figures.take(transaction, {
      author: viewer,
      read,
      countingTopics: content.countingTopics,
      choices: input.figures ?? [],
      writtenAt: transaction.now,
    });
    const id = newId();
    const post = {
      id,
      authorId: viewer.personId,
      kind: input.kind ?? kindOf(read, content.projectKeys, figures.figures),
      ...audience,
      rootId: parent?.root_id ?? id,
      parentId: parent?.id ?? null,
      parentAuthorId: parent?.author_id ?? null,
      quoteOfId: quoted?.id ?? null,
      createdAt: transaction.now,
    };
    const lang = checkLanguage(input.lang) ?? detectLanguage(read.text, viewer.language);
    const isCounted = audience.visibility === 'COMPANY';
    await Promise.all([
      insertPost(transaction, { ...post, read, lang, content, idempotency }),
      this.topics.count(transaction, [], isCounted ? content.topics : []),
    ]);
    const counted = isCounted ? quoted : null;
    await holdCounts(
      transaction,
      [parent, counted].flatMap((post) => (post ? [post.id] : [])),
    );
    if (parent) await countPost(transaction, parent.id, { replies: 1 });
    if (counted) await countPost(transaction, counted.id, { quotes: 1 });
    await figures.store({ ...post, threadId: post.rootId });
    const topicIds = content.topics.map((topic) => topic.topicId);
    await this.deals.store(transaction, {
      author: viewer,
      read,
      choice: input.deal ?? null,
      post: { ...post, topicIds },
    });
    const written: CreatedPost = {
      ...post,
      threadId: post.rootId,
      topicIds,
      mentionedPersonIds: content.personIds,
      mentionedTeamIds: content.teamIds,
      question: input.question ?? null,
      countsInRounds: input.countsInRounds ?? true,
      tellsAnswered: input.tellsAnswered ?? true,
    };
    await input.alongside?.(transaction, written);
    await this.hooks.run('created', transaction, written);
    transaction.emit('post.created', { postId: id });
    return id;
  }

  /** What is answered or quoted, held so that nothing comes to hang on a tombstone. */
  private async findHeld(
    transaction: Transaction,
    viewer: Viewer,
    postId: string | null | undefined,
  ): Promise<ActablePost | null> {
    return postId == null ? null : getActable(transaction, viewer.personId, postId, 'stays');
  }

  /**
   * A reply takes the audience of its thread, which its author must be in; whatever else was asked for adds no reader.
   */
  private async chooseAudience(
    transaction: Transaction,
    viewer: Viewer,
    input: NewPost,
    content: PostContent,
    parent: ActablePost | null,
  ): Promise<Audience> {
    if (parent) {
      if (!parent.in_audience) throw new BreveError('FORBIDDEN', { reason: 'audience' });
      return { visibility: parent.visibility, audienceId: parent.audience_id };
    }
    const { defaultTeamId } = content;
    if (input.visibility == null && defaultTeamId !== null) {
      // A topic's default is an offer: who is not in that team speaks to the company, as on any other topic.
      if (await this.posters.isReader(transaction, viewer.personId, defaultTeamId)) {
        const audienceId = await this.audiences.ofTeam(transaction, defaultTeamId, viewer.personId);
        return { visibility: 'TEAM', audienceId };
      }
    }
    switch (input.visibility ?? 'COMPANY') {
      case 'COMPANY':
        return { visibility: 'COMPANY', audienceId: this.audiences.company() };
      case 'TEAM': {
        if (input.teamId == null) throw new BreveError('BAD_USER_INPUT', { reason: 'team' });
        const audienceId = await this.audiences.ofTeam(transaction, input.teamId, viewer.personId);
        return { visibility: 'TEAM', audienceId };
      }
      case 'MENTIONED': {
        const audienceId = await this.audiences.ofMentioned(transaction, content, viewer.personId);
        return { visibility: 'MENTIONED', audienceId };
      }
    }
  }
}

/** What makes two requests the same: everything that was asked for but the key. */
function payloadOf(input: NewPost, read: ReadText): object {
  return [
    read.text,
    input.kind ?? null,
    input.visibility ?? null,
    input.teamId ?? null,
    input.inReplyToId ?? null,
    input.quoteOfId ?? null,
    input.lang ?? null,
    ...(input.figures?.length ? [input.figures] : []),
    ...(input.question ? [{ question: [input.question.purpose ?? null, input.question.dueOn ?? null] }] : []),
    ...(input.deal ? [{ deal: input.deal }] : []),
    ...(input.countsInRounds === false ? [{ countsInRounds: false }] : []),
  ];
}
