import { GRAMMAR_VERSION, type ReadText, readText } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { TopicPosters } from '../topics/topic-posters.service.js';
import { type ActablePost, getOwn } from './actable.js';
import { checkLanguage, detectLanguage } from './language.js';
import { type PostContent, PostContentService, type PostNames } from './post-content.service.js';
import { type DealChoice, PostDealHooks } from './post-deal.hooks.js';
import { type FigureChoice, PostFigureHooks } from './post-figures.hooks.js';
import { PostHooks } from './post-hooks.js';
import { checkKind } from './post-kind.js';
import { acceptText } from './post-text.js';
import { PostVersions } from './post-versions.service.js';
import { PostEntity } from './post.entity.js';

/** What a post shall be from now on. */
export interface PostEdit {
  readonly id: string;
  /** As it is when absent; so the kind. */
  readonly text?: string | null | undefined;
  readonly kind?: string | null | undefined;
  /** What the author says of its figures now; what is left out stays as it was said. */
  readonly figures?: readonly FigureChoice[] | null | undefined;
  /** What the author says of the deal now; what is left out stays as it was said. */
  readonly deal?: DealChoice | null | undefined;
}

/** Changing a post: its text, kind and language, never its audience, its parent or its place. */
@Injectable()
export class EditPostService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contents: PostContentService,
    private readonly posters: TopicPosters,
    private readonly versions: PostVersions,
    private readonly hooks: PostHooks,
    private readonly figures: PostFigureHooks,
    private readonly deals: PostDealHooks,
  ) {}

  /**
   * Changes text, kind and what its figures stand for; text and kind of before are kept as a version. Without a change
   * nothing happens.
   *
   * @throws BreveError the codes of the text rules; `NOT_FOUND`, `POST_DELETED`, `FORBIDDEN` to all but the author,
   *   and for an announcement without the right; `TOPIC_LIMITED`
   */
  async edit(viewer: Viewer, input: PostEdit): Promise<void> {
    const read = input.text == null ? null : acceptText(input.text);
    await this.unitOfWork.run(async (transaction) => {
      const post = await getOwn(transaction, viewer.personId, input.id, 'same');
      const kind = input.kind ?? post.kind;
      const rewritten = read?.text === post.text ? null : read;
      if (!rewritten && kind === post.kind) {
        if (input.figures == null && input.deal == null) return;
        if (input.figures != null) {
          await this.takeFigures(transaction, viewer, post, kind, null, input.figures);
        }
        if (input.deal != null) {
          const { topics } = await this.contents.read(transaction, post.id);
          await this.takeDeal(transaction, viewer, post, kind, readText(post.text), topics, input.deal);
        }
        transaction.emit('post.edited', { postId: post.id });
        return;
      }
      checkKind(viewer, kind);
      await this.versions.keep(transaction, post);
      const before = await this.contents.read(transaction, post.id);
      const content = rewritten && (await this.contents.understand(transaction, rewritten));
      // What the post carried already stays its own, whoever may post there now.
      const carried = before.topics.map(({ topicId }) => topicId);
      const added = content?.limitedTopics.filter(({ id }) => !carried.includes(id)) ?? [];
      const limited = added.map(({ shownId }) => shownId);
      await this.posters.check(transaction, viewer.personId, limited);
      await transaction.manager.update(
        PostEntity,
        { id: post.id },
        {
          kind,
          editedAt: transaction.now,
          // Only a question has an accepted answer.
          ...(kind !== 'QUESTION' && { acceptedAnswerId: null }),
          ...(rewritten && {
            text: rewritten.text,
            characterCount: rewritten.characterCount,
            lang: languageAfter(post, rewritten.text, viewer),
            grammar: GRAMMAR_VERSION,
          }),
          ...(content && { entities: content.entities }),
        },
      );
      const asks = kind === 'QUESTION' && post.parent_id === null;
      const place = { postId: post.id, createdAt: post.created_at, visibility: post.visibility, asks };
      if (content) await this.contents.replace(transaction, place, before, content);
      else await this.contents.reclassify(transaction, place);
      const understood = rewritten && content ? { content, read: rewritten } : null;
      await this.takeFigures(transaction, viewer, post, kind, understood, input.figures ?? []);
      const { topics } = content ?? before;
      const present = rewritten ?? readText(post.text);
      await this.takeDeal(transaction, viewer, post, kind, present, topics, input.deal ?? null);
      await this.tell(transaction, post, kind, before, content ?? before);
    });
  }

  /**
   * Says in which language a post is written. The text stays, so no version is kept.
   *
   * @throws BreveError `NOT_FOUND`, `POST_DELETED`, `FORBIDDEN` to all but the author, `BAD_USER_INPUT`
   */
  async setLanguage(viewer: Viewer, postId: string, tag: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const post = await getOwn(transaction, viewer.personId, postId, 'same');
      const lang = checkLanguage(tag);
      if (lang === null || lang === post.lang) return;
      await transaction.manager.update(PostEntity, { id: post.id }, { lang });
      transaction.emit('post.edited', { postId: post.id });
    });
  }

  /** Its day stays the one it was written on. */
  private async takeFigures(
    transaction: Transaction,
    author: Viewer,
    post: ActablePost,
    kind: string,
    understood: { content: PostContent; read: ReadText } | null,
    choices: readonly FigureChoice[],
  ): Promise<void> {
    const read = understood?.read ?? readText(post.text);
    const content = understood?.content ?? (await this.contents.understand(transaction, read));
    const taken = await this.figures.takeAnew(transaction, {
      author,
      read,
      countingTopics: content.countingTopics,
      choices,
      writtenAt: post.created_at,
    });
    await taken.correct({
      id: post.id,
      kind,
      threadId: post.root_id,
      parentId: post.parent_id,
      createdAt: post.created_at,
    });
  }

  private async takeDeal(
    transaction: Transaction,
    author: Viewer,
    post: ActablePost,
    kind: string,
    read: ReadText,
    topics: PostNames['topics'],
    choice: DealChoice | null,
  ): Promise<void> {
    const topicIds = topics.map(({ topicId }) => topicId);
    const request = {
      author,
      read,
      choice,
      post: { id: post.id, kind, topicIds, createdAt: post.created_at },
    };
    await this.deals.correct(transaction, request, post.kind);
  }

  private async tell(
    transaction: Transaction,
    post: ActablePost,
    kind: string,
    before: PostNames,
    after: PostNames,
  ): Promise<void> {
    await this.hooks.run('edited', transaction, {
      id: post.id,
      authorId: post.author_id,
      kind,
      visibility: post.visibility,
      audienceId: post.audience_id,
      threadId: post.root_id,
      parentId: post.parent_id,
      quoteOfId: post.quote_of_id,
      topicIds: after.topics.map((topic) => topic.topicId),
      mentionedPersonIds: after.personIds,
      mentionedTeamIds: after.teamIds,
      createdAt: post.created_at,
      newlyMentionedPersonIds: after.personIds.filter((id) => !before.personIds.includes(id)),
      newlyMentionedTeamIds: after.teamIds.filter((id) => !before.teamIds.includes(id)),
    });
    transaction.emit('post.edited', { postId: post.id });
  }
}

/** A language that was detected is detected again; one that somebody chose against the detection stays. */
function languageAfter(post: ActablePost, text: string, author: Viewer): string {
  const wasDetected = post.lang === detectLanguage(post.text, author.language);
  return wasDetected ? detectLanguage(text, author.language) : post.lang;
}
