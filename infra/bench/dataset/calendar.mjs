import { timedId } from './ids.mjs';
import { scramble } from './random.mjs';
import { POSTS_A_DAY } from './sizes.mjs';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** When each post was written, and so which id it has: both follow from its number, so none has to be kept. */
export class Calendar {
  /**
   * @param {import('./sizes.mjs').Size} size
   * @param {number} end nothing is dated later, milliseconds
   */
  constructor(size, end) {
    this.end = end;
    this.posts = size.posts;
    this.days = size.posts / size.people / POSTS_A_DAY;
    this.start = end - this.days * DAY;
    this.step = (end - this.start) / size.posts;
    /** When everybody joined and followed each other. */
    this.opening = Math.floor(this.start - 30 * DAY);
  }

  /**
   * @param {number} post its number; later posts have higher ones
   * @returns {number} milliseconds
   */
  at(post) {
    return Math.floor(this.start + (post + scramble(post) / 4_294_967_296) * this.step);
  }

  /** @param {number} post */
  id(post) {
    return timedId(this.at(post), post ^ 0x0b2e7e);
  }

  /**
   * A moment after another one, not after the end.
   * @param {number} at
   * @param {number} wait
   */
  after(at, wait) {
    return Math.min(this.end, Math.floor(at + 1 + wait));
  }
}

/** @param {number} at milliseconds */
export function timestamp(at) {
  return new Date(at).toISOString();
}
