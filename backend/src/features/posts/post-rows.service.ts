import { Injectable } from '@nestjs/common';

import { ChangeLog } from '../../platform/changes/change-log.js';
import { KeptRows } from '../../platform/changes/kept-rows.js';
import { Sql } from '../../platform/database/sql.js';
import {
  type PostContent,
  type PostState,
  READ_POSTS,
  READ_STATES,
  type ReadPost,
  toContent,
} from './post-row.js';

/** A post takes about a kilobyte: where thousands read, their pages are made of as many posts that differ. */
const KEPT_AT_MOST = 30_000;

/** A post as one reader finds it. */
export interface PostRow {
  readonly content: PostContent;
  readonly state: PostState;
}

/**
 * Posts as the database has them. What they say is kept (docs/decisions/0009); whether one may read them, what they count
 * and one's own part in them is asked each time.
 */
@Injectable()
export class PostRows {
  private readonly kept: KeptRows<PostContent>;

  constructor(
    private readonly sql: Sql,
    changes: ChangeLog,
  ) {
    this.kept = new KeptRows(changes, ['POST'], KEPT_AT_MOST);
  }

  /** All from the database: for an operation that changes something. */
  async read(readerId: string, ids: readonly string[]): Promise<Map<string, PostRow>> {
    const rows = await this.sql.rows<ReadPost>(READ_POSTS, [readerId, ids]);
    return new Map(
      rows.filter((row) => row.viewer_may_read).map((row) => [row.id, { content: row, state: row }]),
    );
  }

  /** The same, with the least that has to be asked. */
  async find(readerId: string, ids: readonly string[]): Promise<Map<string, PostRow>> {
    const states: PostState[] = [];
    const known = ids.filter((id) => this.kept.get(id) !== undefined);
    const [contents, ofKnown] = await Promise.all([
      this.kept.find(ids, async (missing) => {
        const rows = await this.sql.rows<ReadPost>(READ_POSTS, [readerId, missing]);
        for (const row of rows) if (row.viewer_may_read) states.push(row);
        return new Map(rows.map((row) => [row.id, toContent(row)]));
      }),
      known.length === 0 ? [] : this.sql.rows<PostState>(READ_STATES, [readerId, known]),
    ]);
    const found = new Map<string, PostRow>();
    for (const state of states.concat(ofKnown)) {
      const content = contents.get(state.id);
      if (content) found.set(state.id, { content, state });
    }
    return found;
  }

  /** Of these posts, those that they show beside themselves, as far as it is known: what they answer and quote. */
  shownBy(ids: readonly string[]): string[] {
    const shown = new Set<string>();
    for (const id of ids) {
      const content = this.kept.get(id);
      if (content?.parent_id != null) shown.add(content.parent_id);
      if (content?.quote_of_id != null) shown.add(content.quote_of_id);
    }
    for (const id of ids) shown.delete(id);
    return [...shown];
  }
}
