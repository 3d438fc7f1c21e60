import type { SqlValue } from '../../platform/database/sql.js';

/** A statement that is being written: its values are parameters, numbered in the order in which they are met. */
export class SearchStatement {
  private readonly extra: SqlValue[] = [];

  private constructor(
    /** The parameter, or the column, with the reader's person id. */
    readonly viewer: string,
    private readonly fixed: number,
  ) {}

  /** For a page of one reader. $1, $2: where from; $3: how many; $4: the reader; $5: since when. */
  static ofPage(): SearchStatement {
    return new SearchStatement('$4', 5);
  }

  /** For several readers of one post. $1: the readers, as `v`; $2: the post. */
  static ofReaders(): SearchStatement {
    return new SearchStatement('v.id', 2);
  }

  /** The parameter that stands for a value, with its type. */
  value(value: SqlValue, type: 'uuid' | 'uuid[]' | 'text' | 'timestamptz' | 'numeric' | 'tsquery'): string {
    this.extra.push(value);
    return `$${String(this.fixed + this.extra.length)}::${type}`;
  }

  /** The values behind the fixed ones. */
  get values(): readonly SqlValue[] {
    return this.extra;
  }
}

/**
 * An index that gives the posts a term wants, in order of time.
 */
export interface SearchWalk {
  /** What to read: `post p`, or a table joined to it. */
  readonly from: string;
  /** The columns of that index which hold a post's time and id. */
  readonly time: string;
  readonly id: string;
  /** Which rows. */
  readonly where: (statement: SearchStatement) => string;
  /** Keys to read a page of each: a query that gives them as `id` of `k`. Absent: `where` says it all. */
  readonly each?: (statement: SearchStatement) => string;
  /** How many posts it may give, roughly: 1 those of a person, 2 those of a topic, up to 9. */
  readonly weight: number;
}

/** What a term means to the statement. */
export interface SearchMeaning {
  /** Which posts `p` it wants, as a condition. */
  readonly condition: (statement: SearchStatement) => string;
  /** Where these are found: together they give all of them and no others. Absent where no index does. */
  readonly walks?: readonly SearchWalk[];
}

/** Wants nothing there is. */
export const NOTHING: SearchMeaning = { condition: () => 'false' };
