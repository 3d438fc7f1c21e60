import { Random } from '../dataset/random.mjs';
import { ask, QUESTIONS } from '../scenarios/questions.mjs';
import { postingRequest } from '../scenarios/writing.mjs';

/**
 * All of Twitter on a day of June 2009: 3 million posts and 200,000 people active. Requests a second. Once a minute
 * something happens, and for some seconds there are five times as many posts.
 */
export const RATES = { home: 230, post: 35, topics: 20, search: 5 };
export const PEAK = { posts: 175, everySeconds: 60, seconds: 5 };

/**
 * Who has the page open reads the home every 40 seconds or so, ten times in all: 100 homes a day, as 230 a second are for
 * 200,000 people, in ten visits. Then somebody else comes.
 */
const PAUSE = 40;
const READS = 10;
export const VISITORS = RATES.home * PAUSE;

/** @typedef {keyof typeof RATES} Kind */

/** Who reads next: visitors in turn, each as often as a visit lasts, then the next of all people. */
export class Visitors {
  /** @param {import('../sessions.mjs').BenchViewer[]} people */
  constructor(people) {
    this.people = people;
    this.coming = Math.min(VISITORS, people.length);
    // Some have just come when it begins, others are about to leave.
    this.present = Array.from({ length: this.coming }, (_, index) => ({ index, left: 1 + (index % READS) }));
    this.turn = 0;
  }

  next() {
    const place = this.turn++ % this.present.length;
    const visitor = /** @type {{ index: number, left: number }} */ (this.present[place]);
    const person = /** @type {import('../sessions.mjs').BenchViewer} */ (
      this.people[visitor.index % this.people.length]
    );
    visitor.left -= 1;
    if (visitor.left === 0) this.present[place] = { index: this.coming++, left: READS };
    return person;
  }
}

/**
 * Makes requests of each kind.
 * @param {{ origin: string, viewers: import('../sessions.mjs').BenchViewer[], facts: import('../facts.mjs').Facts }} ground
 * @returns {(kind: Kind) => import('../requests.mjs').BenchRequest}
 */
export function requestsOf({ origin, viewers, facts }) {
  const random = new Random(2009);
  const visitors = new Visitors(viewers);
  const to = /** @type {const} */ ({ side: 'page', origin });
  return (kind) => {
    if (kind === 'post') return postingRequest(random, { ...to, viewers, facts });
    const person = kind === 'home' ? visitors.next() : random.pick(viewers);
    return ask(random.pick(QUESTIONS[kind]?.(facts) ?? []), person.token, to);
  };
}

/**
 * How many of a kind there are in a second.
 * @param {Kind} kind
 * @param {number} second since the beginning
 */
export function rateAt(kind, second) {
  const isPeak = Math.floor(second) % PEAK.everySeconds >= PEAK.everySeconds - PEAK.seconds;
  return kind === 'post' && isPeak ? PEAK.posts : RATES[kind];
}
