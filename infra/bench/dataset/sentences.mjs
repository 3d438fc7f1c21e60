import { countText } from '@breve/text';
import { Zipf } from './random.mjs';
import { ENGLISH } from './words/english.mjs';
import { FRENCH } from './words/french.mjs';
import { coinWord } from './words/topic-names.mjs';

/** @typedef {'fr' | 'en'} Language */
/** @typedef {Exclude<keyof typeof FRENCH, 'fill'>} Purpose */

/** How many invented clients there are: the first is named everywhere, the last once. */
const CLIENTS = 6_000;

/** Writes sentences that look like those of a company at work. */
export class Sentences {
  /** @param {import('./random.mjs').Random} random */
  constructor(random) {
    this.random = random;
    this.clients = coinClients(random);
    this.clientRanks = new Zipf(CLIENTS, 0.9);
    this.languages = { fr: compile(FRENCH), en: compile(ENGLISH) };
  }

  /**
   * @param {Language} language
   * @param {Purpose} purpose
   * @returns {{ text: string, count: number }} with its length by the rules of a post
   */
  write(language, purpose) {
    const { sentences, fill } = this.languages[language];
    const parts = this.random.pick(sentences[purpose]);
    let text = '';
    let count = 0;
    for (const part of parts) {
      const written = typeof part === 'string' ? this.fill(part, fill) : part;
      text += written.text;
      count += written.count;
    }
    return { text, count };
  }

  /**
   * @param {string} gap
   * @param {Record<string, Piece[]>} fill
   * @returns {Piece}
   */
  fill(gap, fill) {
    if (gap === 'client') return /** @type {Piece} */ (this.clients[this.clientRanks.pick(this.random)]);
    if (gap === 'nombre') return plain(String(2 + this.random.int(97)));
    if (gap === 'ref')
      return plain(
        `${'ABCDEFGHKLMNPRSTVWXZ'.charAt(this.random.int(20))}${10_000 + this.random.int(90_000)}`,
      );
    return this.random.pick(/** @type {Piece[]} */ (fill[gap]));
  }
}

/** @typedef {{ text: string, count: number }} Piece a piece of text and how much it counts */

/** @param {string} text of which every UTF-16 unit counts one */
function plain(text) {
  return { text, count: text.length };
}

/**
 * Sentences cut at their gaps once, every piece counted once: writing a million of them is joining strings.
 * @param {typeof FRENCH | typeof ENGLISH} language
 */
function compile({ fill, ...purposes }) {
  /** @param {string} text */
  const piece = (text) => ({ text, count: countText(text) });
  return {
    sentences: /** @type {Record<Purpose, (string | Piece)[][]>} */ (
      Object.fromEntries(
        Object.entries(purposes).map(([purpose, sentences]) => [
          purpose,
          sentences.map((sentence) =>
            sentence.split(/[{}]/).map((part, index) => (index % 2 === 1 ? part : piece(part))),
          ),
        ]),
      )
    ),
    fill: /** @type {Record<string, Piece[]>} */ (
      Object.fromEntries(Object.entries(fill).map(([gap, words]) => [gap, words.map(piece)]))
    ),
  };
}

/** @param {import('./random.mjs').Random} random */
function coinClients(random) {
  /** @type {Set<string>} */
  const names = new Set();
  while (names.size < CLIENTS) {
    const word = coinWord(random, 2 + random.int(2));
    names.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return [...names].map(plain);
}
