import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import { Clock } from '../../platform/clock/clock.js';
import { type Keyset, newestFirst, type Page } from '../../platform/database/keyset.js';
import { Sql, type SqlValue } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';
import { type CompiledSearch, writeList } from './compile-search.js';
import type { SearchPlan } from './search-planner.service.js';
import { SearchStatement } from './search-statement.js';
import { STRETCHES, stretchBefore, stretchTo } from './search-stretches.js';

const REMEMBERED = 1_000;
const AHEAD = 60_000;
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** $1: posts that the reader may read; $2: the words that count. */
const RANK = `
  SELECT p.id, p.created_at AS at, ts_rank(breve_search_vector(p.text), $2::tsquery)::float8 AS rank
    FROM post p WHERE p.id = ANY($1::uuid[])`;

/** $1: posts that the reader may read. */
const AUTHORS = 'SELECT DISTINCT p.author_id AS id FROM post p WHERE p.id = ANY($1::uuid[])';

export interface RankedPlace extends Keyset {
  readonly rank: number;
}

/** The posts one reader finds. */
@Injectable()
export class PostSearchQuery {
  /** In which stretch of time a page of a search was found last: where to begin to look, nothing more. */
  private readonly stretches = new LRUCache<string, number>({ max: REMEMBERED });

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** At most `limit` of them, newest first. The list is read forward only. */
  async read(viewerId: string, plan: SearchPlan, page: Page): Promise<Keyset[]> {
    const { compiled, since, before } = plan;
    if (compiled === null) return [];
    const from = earlier(page.from, before && { at: before, id: FIRST_ID });
    if (compiled.hasWords) return this.readWords(viewerId, plan, compiled, from, page.limit);
    const place = newestFirst({ ...page, from });
    return this.run(compiled, [...place, page.limit, viewerId, since ?? '-infinity'], null);
  }

  /** The newest posts by the words they have of those a search wants: a post with more of them, nearer to each other, first. */
  async rank(plan: SearchPlan, ids: readonly string[]): Promise<RankedPlace[]> {
    if (ids.length === 0) return [];
    return this.sql.rows<RankedPlace>(RANK, [ids, plan.wanted]);
  }

  /** Who wrote some posts, each once, in no order. */
  async authors(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.sql.rows<{ id: string }>(AUTHORS, [ids]);
    return rows.map(({ id }) => id);
  }

  /** In a longer and longer stretch of time, until a page is full: so a frequent word costs no more than a rare one. */
  private async readWords(
    viewerId: string,
    { key, since }: SearchPlan,
    compiled: CompiledSearch,
    place: Keyset | null,
    limit: number,
  ): Promise<Keyset[]> {
    // Clocks of instances differ, so the newest post may be ahead of ours.
    const from = place ?? { at: new Date(this.clock.now().getTime() + AHEAD), id: LAST_ID };
    const begin = `${key} ${String(limit)}`;
    for (let index = this.stretches.get(begin) ?? 0; index < STRETCHES; index += 1) {
      const { length, times } = stretchBefore(from.at, index);
      const back = from.at.getTime() - length;
      const isLast = times === null || (since !== null && back <= since.getTime());
      const start = isLast ? (since ?? '-infinity') : new Date(back);
      const found = await this.run(compiled, [from.at, from.id, limit, viewerId, start], times);
      const last = found[limit - 1];
      if (last) this.stretches.set(begin, stretchTo(from.at, last.at));
      else if (isLast) this.stretches.set(begin, index);
      if (last || isLast) return found;
    }
    return [];
  }

  private run(compiled: CompiledSearch, fixed: readonly SqlValue[], times: string | null): Promise<Keyset[]> {
    const statement = SearchStatement.ofPage();
    const text = writeList(compiled, statement, readable, times);
    const values = [...fixed, ...statement.values];
    return compiled.isUsual
      ? this.sql.rows<Keyset>(text, values)
      : this.sql.rowsOfVaryingText<Keyset>(text, values);
  }
}

function earlier(one: Keyset | null, other: Keyset | null): Keyset | null {
  if (one === null || other === null) return one ?? other;
  return other.at <= one.at ? other : one;
}
