import { DAY, HOUR } from './calendar.mjs';

/** Answers come within two days, most within hours. */
const MEAN_WAIT = 5 * HOUR;
const LONGEST_WAIT = 48 * HOUR;
const DEEPEST = 6;
/** How often a post is taken down again, and when: after its last answer. */
const DELETED = 0.005;
export const DELETED_AFTER = 4 * DAY;

/**
 * A post that will answer or quote another.
 * @typedef {object} Plan
 * @property {'reply' | 'quote'} as
 * @property {PostFacts} of
 * @property {boolean} deleted
 */

/**
 * What later posts need to know of one.
 * @typedef {object} PostFacts
 * @property {number} number
 * @property {string} id
 * @property {string} rootId
 * @property {number} author
 * @property {'COMPANY' | 'TEAM' | 'MENTIONED'} visibility
 * @property {string} audienceId
 * @property {number[] | null} readers of a post for those it mentions
 * @property {number} depth
 * @property {'fr' | 'en'} language
 */

/**
 * Decides, when a post is written, which later ones will answer and quote it. So the counts of a post are known at
 * once, and a network of any size is written from its first post to its last in one go.
 */
export class Threads {
  /**
   * @param {import('./random.mjs').Random} random
   * @param {import('./calendar.mjs').Calendar} calendar
   */
  constructor(random, calendar) {
    this.random = random;
    this.calendar = calendar;
    /** @type {Map<number, Plan>} */
    this.plans = new Map();
  }

  /**
   * What a post was decided to be; asked once.
   * @param {number} number
   * @returns {Plan | undefined}
   */
  take(number) {
    const plan = this.plans.get(number);
    if (plan !== undefined) this.plans.delete(number);
    return plan;
  }

  /**
   * Whether somebody takes a post down again. The youngest stand.
   * @param {number} number
   */
  isDeleted(number) {
    return this.random.chance(DELETED) && this.calendar.at(number) < this.calendar.end - DELETED_AFTER;
  }

  /**
   * @param {PostFacts} of
   * @param {boolean} isQuestion
   * @returns {{ replies: number, quotes: number, accepted: string | null }} those that will stand
   */
  plan(of, isQuestion) {
    let replies = 0;
    let quotes = 0;
    /** @type {string | null} */
    let accepted = null;
    for (let wanted = this.answersTo(of, isQuestion); wanted > 0; wanted -= 1) {
      const number = this.reserve('reply', of);
      if (number === null || this.plans.get(number)?.deleted) continue;
      replies += 1;
      if (isQuestion && accepted === null && this.random.chance(0.25)) accepted = this.calendar.id(number);
    }
    if (of.visibility === 'COMPANY' && this.random.chance(0.02)) {
      const number = this.reserve('quote', of);
      if (number !== null && !this.plans.get(number)?.deleted) quotes += 1;
    }
    return { replies, quotes, accepted };
  }

  /**
   * @param {PostFacts} of
   * @param {boolean} isQuestion
   */
  answersTo({ depth }, isQuestion) {
    const { random } = this;
    if (depth >= DEEPEST) return 0;
    if (depth > 0) return random.chance(0.2) ? 1 : 0;
    if (isQuestion) return 1 + Math.floor(random.wait(1.5, 12));
    // Now and then everybody has something to say.
    if (random.chance(0.0002)) return 40 + random.int(160);
    return random.chance(0.2) ? 1 + Math.floor(random.wait(0.7, 15)) : 0;
  }

  /**
   * @param {Plan['as']} as
   * @param {PostFacts} of
   * @returns {number | null} the number of the post, null where the time is up
   */
  reserve(as, of) {
    const wait = this.random.wait(MEAN_WAIT, LONGEST_WAIT);
    let number = of.number + 1 + Math.floor(wait / this.calendar.step);
    while (this.plans.has(number)) number += 1;
    if (number >= this.calendar.posts) return null;
    this.plans.set(number, { as, of, deleted: this.isDeleted(number) });
    return number;
  }
}
