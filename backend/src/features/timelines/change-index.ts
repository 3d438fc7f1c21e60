/** A change, and for each of its keys the change before it that has the same key; -1 for none. */
interface Indexed {
  readonly change: number;
  readonly keys: readonly string[];
  readonly before: readonly number[];
}

/**
 * The latest changes by their keys. Each leads to the one before it with the same key, so whoever looks for a few keys
 * meets what they concern alone, however much else has changed.
 */
export class ChangeIndex {
  /** A ring: change number n stands at n modulo its size. */
  private readonly ring: (Indexed | undefined)[];
  private readonly latest = new Map<string, number>();

  /** @param most how many changes are kept */
  constructor(private readonly most: number) {
    this.ring = new Array<Indexed | undefined>(most);
  }

  /** Takes in a change, later than all before it; the oldest is forgotten for it. */
  add(change: number, keys: readonly string[]): void {
    const place = change % this.most;
    const oldest = this.ring[place];
    if (oldest) {
      for (const key of oldest.keys) if (this.latest.get(key) === oldest.change) this.latest.delete(key);
    }
    const before = keys.map((key) => this.latest.get(key) ?? -1);
    for (const key of keys) this.latest.set(key, change);
    this.ring[place] = { change, keys, before };
  }

  /** The changes with a key from one number to another, which is left out; the latest first. */
  between(key: string, from: number, to: number): number[] {
    const found: number[] = [];
    let at = this.latest.get(key) ?? -1;
    while (at >= from) {
      const indexed = this.ring[at % this.most];
      if (indexed?.change !== at) break;
      if (at < to) found.push(at);
      at = indexed.before[indexed.keys.indexOf(key)] ?? -1;
    }
    return found;
  }
}
