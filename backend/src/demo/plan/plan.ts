import type { PostKind } from '@breve/text';

import type { Handle } from '../corpus/people.js';
import type { TeamHandle } from '../corpus/teams.js';
import { Calendar } from './calendar.js';
import type { Random } from './random.js';

/** Who reads a planned thread. */
export type PlannedAudience = 'company' | 'mentioned' | TeamHandle;

/** A post as the demo plans it: what was typed, by whom and when. What it means, the rules of the text decide. */
export interface PlannedPost {
  readonly author: Handle;
  readonly text: string;
  /** Chosen by its author; null when what the text proposes by itself was taken. */
  readonly kind: PostKind | null;
  /** Milliseconds. */
  readonly at: number;
  readonly audience: PlannedAudience;
  readonly parent: PlannedPost | null;
  readonly quoteOf: PlannedPost | null;
  /** On a question: the answer its author accepted. */
  accepted?: PlannedPost;
  /** On a question: what for, by when, and the one it is the same as. */
  question?: {
    readonly purpose: string | null;
    /** ISO date. */
    readonly dueOn: string | null;
    readonly sameAs: PlannedPost | null;
  };
  /** What it said before its author corrected it, and when that was. */
  edited?: { readonly before: string; readonly at: number };
  deletedAt?: number;
  /** Who passed it on besides those whom chance chooses. */
  relayedBy?: readonly Handle[];
  /** Of a win or a loss: the client its author confirmed. */
  client?: string;
}

/** When an event takes place. */
export interface PlannedEdition {
  readonly topic: string;
  /** Midnights of its first and last day in Paris, in milliseconds. */
  readonly begins: number;
  readonly ends: number;
}

/** The evening round of a project: the post that opened it, and its lines. */
export interface PlannedRound {
  readonly topic: string;
  readonly opening: PlannedPost;
  readonly lines: PlannedRoundLine[];
}

export interface PlannedRoundLine {
  readonly post: PlannedPost;
  readonly health: 'ON_TRACK' | 'AT_RISK' | 'BLOCKED';
  /** Midnight of its day in Paris, in milliseconds. */
  readonly midnight: number;
}

/** What one must say of a new post; the rest has a usual value. */
export type Draft = Pick<PlannedPost, 'author' | 'text' | 'at'> &
  Partial<Pick<PlannedPost, 'kind' | 'audience' | 'parent' | 'quoteOf'>>;

const WEEK = 7 * 86_400_000;

/** The three months being planned. */
export class Plan {
  readonly posts: PlannedPost[] = [];
  readonly rounds: PlannedRound[] = [];
  readonly editions: PlannedEdition[] = [];
  readonly calendar: Calendar;
  private readonly said = new Map<string, readonly number[]>();

  constructor(
    now: Date,
    readonly random: Random,
  ) {
    this.calendar = new Calendar(now);
  }

  /** Plans a post. Null when it lies in the future or was said to the letter within a week: then nothing is planned. */
  add(draft: Draft): PlannedPost | null {
    const said = this.said.get(draft.text) ?? [];
    if (!this.hasPassed(draft.at) || said.some((at) => Math.abs(at - draft.at) < WEEK)) return null;
    this.said.set(draft.text, [...said, draft.at]);
    const post: PlannedPost = {
      kind: null,
      quoteOf: null,
      ...draft,
      parent: draft.parent ?? null,
      audience: draft.parent?.audience ?? draft.audience ?? 'company',
    };
    this.posts.push(post);
    return post;
  }

  /** Something that happened to a post later, if it has happened yet. */
  hasPassed(at: number): boolean {
    return at <= this.calendar.now.getTime();
  }
}
