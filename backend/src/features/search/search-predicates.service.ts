import type { ComparisonNode, PredicateNode, SearchOperator } from '@breve/text';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import type { MentionTarget } from '../people/mention-targets.service.js';
import type { SearchMeaning } from './search-statement.js';

/** A term that asks for more than words. */
export interface PredicateQuestion {
  readonly term: PredicateNode | ComparisonNode;
  /** In its one form, as the search language gives it; of a comparison, the label. */
  readonly value: string;
  readonly viewer: Viewer;
  readonly now: Date;
  /** Whom its handle leads to; null for a value that is none. */
  readonly target: MentionTarget | null;
}

/** What such a term means. Whoever answers may read who the reader is; what they may read is ensured elsewhere. */
export type Predicate = (question: PredicateQuestion) => SearchMeaning | Promise<SearchMeaning>;

/**
 * What operators mean. Search registers those of posts, people and topics; a higher feature registers its own when it
 * starts, and search imports none of it.
 */
@Injectable()
export class SearchPredicates {
  private readonly known = new Map<string, Predicate>();
  private readonly added: SearchOperator[] = [];

  /**
   * @param name of an operator of the language: `from`, `has`; or `comparison`, for `CA>10k`
   * @param value one of its values: `image`; null for all that nobody registered by itself
   */
  register(name: string, value: string | null, predicate: Predicate): void {
    const key = keyOf(name, value);
    if (this.known.has(key)) throw new Error(`Two predicates for ${key}.`);
    this.known.set(key, predicate);
  }

  /** Adds an operator to the language, or values and spellings to one it has. */
  registerOperator(operator: SearchOperator): void {
    this.added.push(operator);
  }

  /** The operators beyond those of the language. */
  get operators(): readonly SearchOperator[] {
    return this.added;
  }

  /** Null where nobody has given it a meaning yet. */
  find(name: string, value: string): Predicate | null {
    return this.known.get(keyOf(name, value)) ?? this.known.get(keyOf(name, null)) ?? null;
  }
}

function keyOf(name: string, value: string | null): string {
  return value === null ? name : `${name}:${value}`;
}
