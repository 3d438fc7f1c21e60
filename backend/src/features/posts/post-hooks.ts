import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';

/** What somebody who asks says beside the question. */
export interface QuestionDetails {
  readonly purpose?: string | null | undefined;
  /** ISO date. */
  readonly dueOn?: string | null | undefined;
}

/** A post as those who take part in its transaction see it. */
export interface WrittenPost {
  readonly id: string;
  readonly authorId: string;
  readonly kind: string;
  readonly visibility: 'COMPANY' | 'TEAM' | 'MENTIONED';
  readonly audienceId: string;
  readonly threadId: string;
  readonly parentId: string | null;
  readonly quoteOfId: string | null;
  readonly topicIds: readonly string[];
  readonly mentionedPersonIds: readonly string[];
  readonly mentionedTeamIds: readonly string[];
  readonly createdAt: Date;
}

/** A post that has just been written, with what was said beside it. */
export interface CreatedPost extends WrittenPost {
  readonly question: QuestionDetails | null;
  /** False where its author said that it is no line of a round. */
  readonly countsInRounds: boolean;
  /** Whether the author of what it answers is to hear of it. */
  readonly tellsAnswered: boolean;
}

/** A question and the reply that is its answer from now on; null when it has none any more. */
export interface AcceptedAnswer {
  readonly questionId: string;
  readonly answerId: string | null;
  readonly personId: string;
}

/** What an edit changed of whom a post mentions. */
export interface EditedPost extends WrittenPost {
  readonly newlyMentionedPersonIds: readonly string[];
  readonly newlyMentionedTeamIds: readonly string[];
}

/** Something done with a post by somebody. */
export interface PostAction {
  readonly postId: string;
  readonly authorId: string;
  readonly personId: string;
}

/** The moments of a post at which higher features take part, inside the transaction; throwing refuses the whole. */
export interface PostHookMap {
  created: CreatedPost;
  edited: EditedPost;
  deleted: { readonly postId: string };
  accepted: AcceptedAnswer;
  reposted: PostAction;
  repostUndone: PostAction;
  reacted: PostAction & { readonly kind: string };
  reactionUndone: PostAction;
}

type Hook<Name extends keyof PostHookMap> = (
  transaction: Transaction,
  moment: PostHookMap[Name],
) => Promise<void>;

/** Higher features register here what they do inside the transaction of a post: posts import none of them. */
@Injectable()
export class PostHooks {
  private readonly hooks: { [Name in keyof PostHookMap]: Hook<Name>[] } = {
    created: [],
    edited: [],
    deleted: [],
    accepted: [],
    reposted: [],
    repostUndone: [],
    reacted: [],
    reactionUndone: [],
  };

  register<Name extends keyof PostHookMap>(name: Name, hook: Hook<Name>): void {
    this.hooks[name].push(hook);
  }

  async run<Name extends keyof PostHookMap>(
    name: Name,
    transaction: Transaction,
    moment: PostHookMap[Name],
  ): Promise<void> {
    for (const hook of this.hooks[name]) await hook(transaction, moment);
  }
}
