import { matchKey } from '@breve/text';
import { untimedId } from './ids.mjs';
import { Zipf } from './random.mjs';
import { coinWord, TOPIC_SPELLINGS } from './words/topic-names.mjs';

/**
 * @typedef {object} BenchTopic
 * @property {string} id
 * @property {string} key
 * @property {string[]} spellings
 * @property {number[]} counts of company posts by spelling
 * @property {boolean} used whether any post carries it
 */

/** How often people write the first spelling of a topic, and the second. */
const FIRST_SPELLING = 0.8;
const SECOND_SPELLING = 0.95;

/** The topics of a network, the most used first, with a long tail. */
export class Topics {
  /**
   * @param {import('./random.mjs').Random} random
   * @param {number} count
   */
  constructor(random, count) {
    this.random = random;
    /** @type {BenchTopic[]} */
    this.all = nameTopics(random, count);
    this.ranks = new Zipf(count);
  }

  /**
   * A topic and how somebody writes it.
   * @returns {{ rank: number, topic: BenchTopic, spelling: number }}
   */
  pick() {
    const rank = this.ranks.pick(this.random);
    const topic = /** @type {BenchTopic} */ (this.all[rank]);
    const chance = this.random.next();
    const wanted = chance < FIRST_SPELLING ? 0 : chance < SECOND_SPELLING ? 1 : 2;
    return { rank, topic, spelling: Math.min(wanted, topic.spellings.length - 1) };
  }
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {number} count
 * @returns {BenchTopic[]}
 */
function nameTopics(random, count) {
  /** @type {Map<string, BenchTopic>} */
  const byKey = new Map();
  let known = 0;
  while (byKey.size < count) {
    const spellings = TOPIC_SPELLINGS[known++] ?? coinSpellings(random);
    const key = matchKey(spellings[0] ?? '');
    if (key.length < 2 || byKey.has(key)) continue;
    byKey.set(key, { id: untimedId(random), key, spellings, counts: spellings.map(() => 0), used: false });
  }
  return [...byKey.values()];
}

/** @param {import('./random.mjs').Random} random */
function coinSpellings(random) {
  const word = coinWord(random, 2);
  const name = random.pick([
    `projet-${word}`,
    `client-${word}`,
    `${word}${2020 + random.int(7)}`,
    word,
    `${word}-${coinWord(random, 1)}`,
  ]);
  return [name, name.charAt(0).toUpperCase() + name.slice(1)];
}
