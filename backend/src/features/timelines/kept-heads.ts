import { LRUCache } from 'lru-cache';

import type { Keyset } from '../../platform/database/keyset.js';
import type { ChangedPosts } from './changed-posts.js';
import { TimelineHead } from './timeline-head.js';

/** A kind of timelines whose heads are kept, each under a key of its own. */
export interface HeadSource<Entry extends Keyset> {
  /** How many heads are kept. */
  readonly most: number;
  /**
   * The newest `HEAD_SIZE + 1` entries of a timeline, by its definition.
   *
   * @param reach how far back a head of it reached before, if that is known
   */
  readHead(key: string, reach: Date | null): Promise<Entry[]>;
  /** The keys (`place-keys.query`) of the posts that may stand in a timeline: it holds none that has none of them. */
  readKeys(key: string): Promise<readonly string[]>;
  /** Of some posts those that stand in a timeline now, each at its place. */
  readPlaces(key: string, postIds: readonly string[]): Promise<Entry[]>;
}

/** With more changed posts of its own than this, reading the head anew costs less than looking at each. */
const MOST_CHANGES = 128;

/**
 * The newest entries of timelines, kept in memory and brought up to date at each reading: never older than the
 * instance's last look at the log of changes (docs/decisions/0009).
 */
export class KeptHeads<Entry extends Keyset> {
  private readonly heads: LRUCache<string, TimelineHead<Entry>>;
  /** What is being read, by key: those who ask for the same at once share it. */
  private readonly readings = new Map<string, { changes: number; head: Promise<TimelineHead<Entry>> }>();
  private forgotten = 0;

  constructor(
    private readonly changed: ChangedPosts,
    private readonly source: HeadSource<Entry>,
  ) {
    this.heads = new LRUCache({ max: source.most });
  }

  /** The present head of a timeline. */
  async present(key: string): Promise<TimelineHead<Entry>> {
    const { changes } = this.changed;
    const kept = this.heads.get(key);
    if (kept?.changes === changes) return kept;
    const reading = this.readings.get(key);
    if (reading?.changes === changes) return reading.head;
    const head = this.read(key, kept, changes).finally(() => {
      if (this.readings.get(key)?.head === head) this.readings.delete(key);
    });
    this.readings.set(key, { changes, head });
    return head;
  }

  /** Has one head, or with null each, read anew. */
  forget(key: string | null): void {
    this.forgotten += 1;
    this.readings.clear();
    if (key === null) this.heads.clear();
    else this.heads.delete(key);
  }

  private async read(
    key: string,
    kept: TimelineHead<Entry> | undefined,
    changes: number,
  ): Promise<TimelineHead<Entry>> {
    const { forgotten } = this;
    const head =
      (kept && (await this.bringUpToDate(key, kept, changes))) ??
      TimelineHead.of(changes, await this.source.readHead(key, kept?.reach ?? null));
    // Read while it was to be forgotten: true for who asked before, and for nobody after.
    if (this.forgotten === forgotten) this.heads.set(key, head);
    return head;
  }

  private async bringUpToDate(
    key: string,
    kept: TimelineHead<Entry>,
    changes: number,
  ): Promise<TimelineHead<Entry> | null> {
    // Read when they are needed first: who chooses otherwise meanwhile has the whole head forgotten.
    const keys = kept.keys ?? (await this.source.readKeys(key));
    const postIds = await this.changed.between(kept.changes, changes, kept.postIds, keys);
    if (postIds === null || postIds.length > MOST_CHANGES) return null;
    const places = postIds.length === 0 ? [] : await this.source.readPlaces(key, postIds);
    return kept.with({ changes, keys, postIds, places });
  }
}
