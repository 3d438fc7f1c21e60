import { Injectable } from '@nestjs/common';

import { ChangeLog } from '../../platform/changes/change-log.js';
import { SharedRun } from '../../platform/changes/shared-run.js';
import { Sql } from '../../platform/database/sql.js';
import { ChangeIndex } from './change-index.js';
import { readPlaceKeys } from './place-keys.query.js';

/** More changes than this are not told one by one. About ten megabytes. */
const TOLD_AT_MOST = 16_384;

/** The posts that have changed lately, in the order in which this instance heard of it, and where they may stand. */
@Injectable()
export class ChangedPosts {
  /** A ring: change number n stands at n modulo its size. */
  private readonly postIds = new Array<string>(TOLD_AT_MOST);
  /** The changes by what they concern, as the posts were when it was first asked, no sooner than they changed. */
  private readonly index = new ChangeIndex(TOLD_AT_MOST);
  private first = 0;
  private count = 0;
  /** The number of the first change of which it is not known where its post may stand. */
  private unread = 0;
  private readonly reading = new SharedRun(() => this.readKeys());

  constructor(
    changes: ChangeLog,
    private readonly sql: Sql,
  ) {
    changes.on('POST', (id) => {
      if (id === null) this.first = this.count += 1;
      else this.postIds[this.count++ % TOLD_AT_MOST] = id;
    });
  }

  /** How many changes there have been. */
  get changes(): number {
    return this.count;
  }

  /**
   * The posts of the changes from one number to another that are named or have one of some keys, each once; null when
   * the changes are no longer known.
   */
  async between(
    from: number,
    to: number,
    named: Iterable<string>,
    keys: Iterable<string>,
  ): Promise<string[] | null> {
    if (!this.knows(from)) return null;
    if (this.unread < to) await this.reading.run();
    if (!this.knows(from)) return null;
    const found = new Set<string>();
    for (const some of [named, keys]) {
      for (const key of some) {
        for (const at of this.index.between(key, from, to)) found.add(this.postIds[at % TOLD_AT_MOST] ?? '');
      }
    }
    return [...found];
  }

  private knows(from: number): boolean {
    return from >= Math.max(this.first, this.count - TOLD_AT_MOST);
  }

  private async readKeys(): Promise<void> {
    const to = this.count;
    const from = Math.max(this.unread, this.first, to - TOLD_AT_MOST);
    const ids = new Set<string>();
    for (let at = from; at < to; at += 1) ids.add(this.postIds[at % TOLD_AT_MOST] ?? '');
    const keys = ids.size === 0 ? null : await readPlaceKeys(this.sql, [...ids]);
    // While this was read others may have changed, and taken the places of the oldest.
    for (let at = Math.max(from, this.first, this.count - TOLD_AT_MOST); at < to; at += 1) {
      const id = this.postIds[at % TOLD_AT_MOST] ?? '';
      this.index.add(at, [id, ...(keys?.get(id) ?? [])]);
    }
    this.unread = to;
  }
}
