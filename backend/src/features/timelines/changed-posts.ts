import { Injectable } from '@nestjs/common';

import { ChangeLog } from '../../platform/changes/change-log.js';

/** More changes than this are not told one by one. */
const TOLD_AT_MOST = 4_096;

/** The posts that have changed lately, in the order in which this instance heard of it. */
@Injectable()
export class ChangedPosts {
  /** A ring: change number n stands at n modulo its size. */
  private readonly postIds = new Array<string>(TOLD_AT_MOST);
  private first = 0;
  private count = 0;

  constructor(changes: ChangeLog) {
    changes.on('POST', (id) => {
      if (id === null) this.first = this.count += 1;
      else this.postIds[this.count++ % TOLD_AT_MOST] = id;
    });
  }

  /** How many changes there have been. */
  get changes(): number {
    return this.count;
  }

  /** The posts changed since there had been so many changes, each once; null when that is too long ago. */
  since(changes: number): string[] | null {
    if (changes < Math.max(this.first, this.count - TOLD_AT_MOST)) return null;
    const changed = new Set<string>();
    for (let at = changes; at < this.count; at += 1) changed.add(this.postIds[at % TOLD_AT_MOST] ?? '');
    return [...changed];
  }
}
