import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import type { Page } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import { readHomeChanges, readHomePlaces } from './home-changes.query.js';
import { HEAD_SIZE, type HomeEntry, HomeHead } from './home-head.js';
import { readHomeTimeline } from './home.query.js';

/** Heads are forgotten long before the changes that would have told of their age. */
const KEPT_FOR = 600_000;
const KEPT_AT_MOST = 5_000;

/**
 * Homes, quickly and exactly: the head of a home is kept in memory with the snapshot it was read in, and each reading
 * asks the database what that snapshot has not seen. Never older than a reading of the definition would be, on however
 * many instances (docs/decisions/0009).
 */
@Injectable()
export class HomeTimeline {
  private readonly heads = new LRUCache<string, HomeHead>({ max: KEPT_AT_MOST, ttl: KEPT_FOR });

  constructor(private readonly sql: Sql) {}

  /** Reads part of somebody's home, in reading direction. */
  async read(viewerId: string, part: Page): Promise<HomeEntry[]> {
    const head = await this.presentHead(viewerId);
    const kept = head.read(part);
    if (kept) return kept;
    const places = await readHomeTimeline(this.sql, viewerId, part);
    return places.map(({ id, at }) => ({ id, at, reason: undefined }));
  }

  private async presentHead(viewerId: string): Promise<HomeHead> {
    const known = this.heads.get(viewerId);
    const { snapshot, postIds } = await readHomeChanges(this.sql, viewerId, known?.snapshot ?? null);
    const head =
      (known && postIds && (await this.bringUpToDate(viewerId, known, snapshot, postIds))) ??
      (await this.readHead(viewerId, snapshot));
    this.heads.set(viewerId, head);
    return head;
  }

  private async bringUpToDate(
    viewerId: string,
    head: HomeHead,
    snapshot: string,
    postIds: readonly string[],
  ): Promise<HomeHead | null> {
    if (postIds.length === 0) return head.at(snapshot);
    return head.with(snapshot, postIds, await readHomePlaces(this.sql, viewerId, postIds));
  }

  private async readHead(viewerId: string, snapshot: string): Promise<HomeHead> {
    const part = { from: null, forward: true, limit: HEAD_SIZE + 1 };
    return HomeHead.of(snapshot, await readHomeTimeline(this.sql, viewerId, part));
  }
}
