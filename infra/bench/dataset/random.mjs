/** Numbers that look random and are the same on every run: mulberry32. */
export class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed | 0;
  }

  /** From 0 up to 1, without 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    return scramble(this.state) / 4_294_967_296;
  }

  /**
   * A whole number from 0 up to `below`, without it.
   * @param {number} below
   */
  int(below) {
    return Math.floor(this.next() * below);
  }

  /** @param {number} probability */
  chance(probability) {
    return this.next() < probability;
  }

  /**
   * @template Item
   * @param {readonly Item[]} items
   * @returns {Item}
   */
  pick(items) {
    return /** @type {Item} */ (items[this.int(items.length)]);
  }

  /**
   * How long one waits for what happens by chance, on average `mean`, never longer than `most`.
   * @param {number} mean
   * @param {number} most
   */
  wait(mean, most) {
    return Math.min(most, -Math.log(1 - this.next()) * mean);
  }
}

/**
 * 32 bits out of 32 bits, every one of which depends on all.
 * @param {number} value
 * @returns {number} without sign
 */
export function scramble(value) {
  let mixed = Math.imul(value ^ (value >>> 15), 1 | value);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

/** Picks among ranks so that the first is the most frequent and the tail is long, as words and topics are used. */
export class Zipf {
  /**
   * @param {number} count
   * @param {number} [exponent] the larger, the shorter the tail
   */
  constructor(count, exponent = 1) {
    this.cumulative = new Float64Array(count);
    let sum = 0;
    for (let rank = 0; rank < count; rank += 1) {
      sum += 1 / (rank + 1) ** exponent;
      this.cumulative[rank] = sum;
    }
    this.sum = sum;
  }

  /**
   * @param {Random} random
   * @returns {number} a rank from 0
   */
  pick(random) {
    const wanted = random.next() * this.sum;
    let low = 0;
    let high = this.cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (this.cumulative[middle]) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
