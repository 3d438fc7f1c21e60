import type { Figure, ReadText } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';

/** What an author said of a figure that was read in the text; what is left out is decided by the rules. */
export interface FigureChoice {
  /** Where it begins: UTF-16, in the normalised text. */
  readonly start: number;
  /** It is no figure and stays text. */
  readonly refused?: boolean | null | undefined;
  readonly teamId?: string | null | undefined;
  /** ISO date. */
  readonly day?: string | null | undefined;
  /** Takes the place of what its slot holds; false adds to it. */
  readonly replaces?: boolean | null | undefined;
}

/** A text whose figures are to be read. */
export interface FigureRequest {
  readonly author: Viewer;
  readonly read: ReadText;
  /** The topics that count something, by the match keys the text writes them with. */
  readonly countingTopics: ReadonlyMap<string, string>;
  readonly choices: readonly FigureChoice[];
  readonly writtenAt: Date;
}

/** The post as far as its figures depend on it. */
export interface FigurePost {
  readonly id: string;
  readonly kind: string;
  readonly threadId: string;
  readonly parentId: string | null;
  readonly createdAt: Date;
}

/** Figures that have been read and wait for their post. */
export interface TakenFigures {
  /** Less those refused: what the kind is proposed from. */
  readonly figures: readonly Figure[];
  /** Stores them with a new post. */
  store(post: FigurePost): Promise<void>;
  /** Stores them in the place of those of an edited post. */
  correct(post: FigurePost): Promise<void>;
}

type Taker = (transaction: Transaction, request: FigureRequest) => Promise<TakenFigures>;

const NONE: TakenFigures = {
  figures: [],
  store: () => Promise.resolve(),
  correct: () => Promise.resolve(),
};

/** Reading and storing the figures of a post, inside its transaction: a higher feature does it, posts import none. */
@Injectable()
export class PostFigureHooks {
  private taker: Taker | null = null;

  register(taker: Taker): void {
    this.taker = taker;
  }

  /** A post on no topic that counts costs nothing. */
  async take(transaction: Transaction, request: FigureRequest): Promise<TakenFigures> {
    if (this.taker === null || request.countingTopics.size === 0) return NONE;
    return this.taker(transaction, request);
  }

  /** For an edit: what no longer counts must go, so it is asked even without such a topic. */
  async takeAnew(transaction: Transaction, request: FigureRequest): Promise<TakenFigures> {
    return this.taker === null ? NONE : this.taker(transaction, request);
  }
}
