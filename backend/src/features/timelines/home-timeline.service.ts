import { Injectable } from '@nestjs/common';

import { ChangeLog } from '../../platform/changes/change-log.js';
import type { Page } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import { ChangedPosts } from './changed-posts.js';
import { type HomeEntry, readHomePlaces } from './home-places.query.js';
import { readHomeTimeline } from './home.query.js';
import { KeptHeads } from './kept-heads.js';
import { readHomeKeys } from './place-keys.query.js';
import { HEAD_SIZE } from './timeline-head.js';

/**
 * About 190 megabytes, of which the keys of what may stand there are a third, where so many people read. Fewer than are there at once
 * would be as good as none: each would push out the one that is read next.
 */
const KEPT_AT_MOST = 12_000;

/** Homes, quickly and exactly: their heads are kept (docs/decisions/0009). */
@Injectable()
export class HomeTimeline {
  private readonly heads: KeptHeads<HomeEntry>;
  /** How far back heads reach that were read lately, in milliseconds: what to expect of one never read before. */
  private usualReach: number | null = null;

  constructor(
    private readonly sql: Sql,
    changes: ChangeLog,
    changed: ChangedPosts,
  ) {
    this.heads = new KeptHeads(changed, {
      most: KEPT_AT_MOST,
      readHead: (viewerId, reach) => this.readHead(viewerId, reach),
      readKeys: (viewerId) => readHomeKeys(sql, viewerId),
      readPlaces: (viewerId, postIds) => readHomePlaces(sql, viewerId, postIds),
    });
    changes.on('CHOICES', (personId) => this.heads.forget(personId));
    changes.on('TEAMS', () => this.heads.forget(null));
    changes.on('MERGE', () => this.heads.forget(null));
  }

  /** Reads part of somebody's home, in reading direction, for an operation that may use what is kept. */
  async read(viewerId: string, part: Page): Promise<HomeEntry[]> {
    const head = await this.heads.present(viewerId);
    return head.read(part) ?? readHomeTimeline(this.sql, viewerId, part, part.from && head.reach);
  }

  private async readHead(viewerId: string, reach: Date | null): Promise<HomeEntry[]> {
    const now = Date.now();
    const usual = this.usualReach === null ? null : new Date(now - this.usualReach);
    const part = { from: null, forward: true, limit: HEAD_SIZE + 1 };
    const entries = await readHomeTimeline(this.sql, viewerId, part, reach ?? usual);
    const last = entries[HEAD_SIZE];
    if (last) {
      const reached = now - last.at.getTime();
      this.usualReach = this.usualReach === null ? reached : (7 * this.usualReach + reached) / 8;
    }
    return entries;
  }
}
