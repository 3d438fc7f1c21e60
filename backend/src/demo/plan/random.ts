/**
 * Numbers that look random and are the same on every run: mulberry32. The demo must be the same company each time it
 * is made at the same minute.
 */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to 1, without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** `count` different items, all of them when there are fewer. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    return this.shuffled(items).slice(0, count);
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.int(0, 255));
  }
}

/** Gives items one after the other in a fixed shuffled order, so that each comes back as late as possible. */
export class Round<Item> {
  private readonly items: readonly Item[];
  private next = 0;

  constructor(items: readonly Item[], random: Random) {
    this.items = random.shuffled(items);
  }

  draw(): Item {
    const item = this.items[this.next % this.items.length];
    if (item === undefined) throw new Error('There is nothing to draw from.');
    this.next += 1;
    return item;
  }
}

/** Gives lines as a round does, but one without blanks only once: told again, it would be no news. */
export class Story {
  private lines: readonly string[];

  constructor(lines: readonly string[], random: Random) {
    this.lines = random.shuffled(lines);
  }

  /** Null when all has been told. */
  draw(): string | null {
    const [line, ...rest] = this.lines;
    if (line === undefined) return null;
    this.lines = line.includes('{') ? [...rest, line] : rest;
    return line;
  }
}
