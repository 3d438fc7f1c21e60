import type { ReadText } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { Transaction } from '../../platform/database/transaction.js';

/** What the author of a win or a loss said of it; what is left out is as the text says. */
export interface DealChoice {
  /** Whom it was won from or lost with; empty for nobody. */
  readonly client?: string | null | undefined;
  /** Where the amount meant begins, of those read in the text: UTF-16, in the normalised text. */
  readonly amountStart?: number | null | undefined;
  /** None of the amounts read is the deal's. */
  readonly withoutAmount?: boolean | null | undefined;
  readonly teamId?: string | null | undefined;
}

/** A post whose deal, if it is one, is to be stored. */
export interface DealRequest {
  readonly author: Viewer;
  readonly read: ReadText;
  readonly choice: DealChoice | null;
  readonly post: {
    readonly id: string;
    readonly kind: string;
    readonly topicIds: readonly string[];
    readonly createdAt: Date;
  };
}

type Taker = (transaction: Transaction, request: DealRequest) => Promise<void>;

/** Whether posts of a kind are deals. */
export function isDealKind(kind: string): boolean {
  return kind === 'WIN' || kind === 'LOSS';
}

/** Storing what was won or lost with its post, inside its transaction: a higher feature does it, posts import none. */
@Injectable()
export class PostDealHooks {
  private taker: Taker | null = null;

  register(taker: Taker): void {
    this.taker = taker;
  }

  /** With a new post; any other than a win or a loss costs nothing. */
  async store(transaction: Transaction, request: DealRequest): Promise<void> {
    if (isDealKind(request.post.kind) || request.choice !== null) await this.taker?.(transaction, request);
  }

  /** After an edit, which may make a deal, change one or take one away. */
  async correct(transaction: Transaction, request: DealRequest, kindBefore: string): Promise<void> {
    if (isDealKind(kindBefore)) await this.taker?.(transaction, request);
    else await this.store(transaction, request);
  }
}
