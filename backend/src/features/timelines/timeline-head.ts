import type { Keyset, Page } from '../../platform/database/keyset.js';

/** How many entries are kept of a timeline: the first page with what comes new, and the beginning of the second. */
export const HEAD_SIZE = 60;

/** How many entries a page of a shared head has beyond those asked for, in case its reader may not read some. */
const SPARE = 4;

/** What a head takes in. */
interface TakenIn<Entry> {
  /** How many changes there have been by now. */
  readonly changes: number;
  readonly keys: readonly string[];
  /** The posts that were looked at anew. */
  readonly postIds: readonly string[];
  /** Where those of them that belong stand now. */
  readonly places: readonly Entry[];
}

/** The newest entries of a timeline, as they were after a number of changes. */
export class TimelineHead<Entry extends Keyset> {
  constructor(
    /** How many changes of posts these entries have taken in: a count of `ChangedPosts`. */
    readonly changes: number,
    /** Newest first. */
    private readonly entries: readonly Entry[],
    /** Whether these are all there are. */
    private readonly whole: boolean,
    /** The keys of the posts that may stand here (`place-keys.query`), once they were needed. */
    readonly keys: readonly string[] | null = null,
  ) {}

  /** @param entries the newest `HEAD_SIZE + 1`, or all */
  static of<Entry extends Keyset>(changes: number, entries: readonly Entry[]): TimelineHead<Entry> {
    return new TimelineHead(changes, entries.slice(0, HEAD_SIZE), entries.length <= HEAD_SIZE);
  }

  /** The time of the last entry; null when there is none. */
  get reach(): Date | null {
    return this.entries.at(-1)?.at ?? null;
  }

  /** The posts of those kept. */
  get postIds(): string[] {
    return this.entries.map(({ id }) => id);
  }

  /** The same after more changes; null when too little is left of it. */
  with({ changes, keys, postIds, places }: TakenIn<Entry>): TimelineHead<Entry> | null {
    if (postIds.length === 0) return new TimelineHead(changes, this.entries, this.whole, keys);
    const looked = new Set(postIds);
    const last = this.entries.at(-1);
    // Beyond the last entry kept others may stand that are not known here: what belongs there is left out.
    const near = this.whole || last === undefined ? places : places.filter((place) => isNewer(place, last));
    const entries = this.entries.filter(({ id }) => !looked.has(id));
    entries.push(...near);
    entries.sort((one, other) => (isNewer(one, other) ? -1 : 1));
    if (!this.whole && entries.length < HEAD_SIZE / 2) return null;
    const whole = this.whole && entries.length <= HEAD_SIZE;
    return new TimelineHead(changes, entries.slice(0, HEAD_SIZE), whole, keys);
  }

  /** A page in reading direction; null when it reaches beyond what is kept. */
  read({ from, forward, limit }: Page): Entry[] | null {
    if (forward) {
      const found = (
        from === null ? this.entries : this.entries.filter((entry) => isNewer(from, entry))
      ).slice(0, limit);
      return found.length === limit || this.whole ? found : null;
    }
    const last = this.entries.at(-1);
    if (!this.whole && (from === null || last === undefined || isNewer(last, from))) return null;
    const newer = from === null ? [...this.entries] : this.entries.filter((entry) => isNewer(entry, from));
    return newer.reverse().slice(0, limit);
  }

  /** The same of a head that all readers share: with some entries more, so that a reader need not ask twice. */
  readShared(page: Page): Entry[] | null {
    return this.read({ ...page, limit: page.limit + SPARE }) ?? this.read(page);
  }
}

/** By time, then id, as PostgreSQL orders uuids: byte by byte. */
function isNewer(one: Keyset, other: Keyset): boolean {
  const apart = one.at.getTime() - other.at.getTime();
  return apart === 0 ? one.id > other.id : apart > 0;
}
