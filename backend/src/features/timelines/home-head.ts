import type { Keyset, Page } from '../../platform/database/keyset.js';
import type { HomeReason } from './home-reasons.query.js';

/** A post in somebody's home: its place and, once asked for, why it stands there. */
export interface HomeEntry extends Keyset {
  reason: HomeReason | undefined;
}

/** How many entries are kept of a home: the first page with what comes new, and the beginning of the second. */
export const HEAD_SIZE = 60;

/** The newest entries of a home, as they were in one snapshot of the database. */
export class HomeHead {
  constructor(
    /** As PostgreSQL writes it. */
    readonly snapshot: string,
    /** Newest first. */
    private readonly entries: readonly HomeEntry[],
    /** Whether these are all there are. */
    private readonly whole: boolean,
  ) {}

  static of(snapshot: string, places: readonly Keyset[]): HomeHead {
    return new HomeHead(snapshot, places.slice(0, HEAD_SIZE).map(toEntry), places.length <= HEAD_SIZE);
  }

  /** The same in a later snapshot in which nothing had changed. */
  at(snapshot: string): HomeHead {
    return new HomeHead(snapshot, this.entries, this.whole);
  }

  /**
   * The same with some posts looked at anew; null when too little is left of it.
   *
   * @param postIds the posts looked at
   * @param places where those of them that belong stand now
   */
  with(snapshot: string, postIds: readonly string[], places: readonly Keyset[]): HomeHead | null {
    const looked = new Set(postIds);
    const last = this.entries.at(-1);
    // Beyond the last entry kept others may stand that are not known here: what belongs there is left out.
    const near = this.whole || last === undefined ? places : places.filter((place) => isNewer(place, last));
    const entries = this.entries.filter(({ id }) => !looked.has(id));
    entries.push(...near.map(toEntry));
    entries.sort((one, other) => (isNewer(one, other) ? -1 : 1));
    if (!this.whole && entries.length < HEAD_SIZE / 2) return null;
    return new HomeHead(snapshot, entries.slice(0, HEAD_SIZE), this.whole && entries.length <= HEAD_SIZE);
  }

  /** A page in reading direction; null when it reaches beyond what is kept. */
  read({ from, forward, limit }: Page): HomeEntry[] | null {
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
}

function toEntry({ id, at }: Keyset): HomeEntry {
  return { id, at, reason: undefined };
}

/** By time, then id, as PostgreSQL orders uuids: byte by byte. */
function isNewer(one: Keyset, other: Keyset): boolean {
  const apart = one.at.getTime() - other.at.getTime();
  return apart === 0 ? one.id > other.id : apart > 0;
}
