import { foldForSearch } from '@breve/text';
import { timedId } from './ids.mjs';
import { FIRST_NAMES, LAST_NAMES, TEAM_WORDS, TITLES } from './words/names.mjs';

/** People in a team at the bottom of the tree, and teams below one above. */
const TEAM_SIZE = 12;
const TEAMS_BELOW = 12;

/**
 * @typedef {object} BenchTeam
 * @property {string} id
 * @property {string} handle
 * @property {string} name
 * @property {number | null} parent its index
 * @property {number} lead the index of a person
 */

/** Who is in the network: people and the tree of teams, every one known by an index. */
export class Network {
  /**
   * @param {import('./random.mjs').Random} random
   * @param {import('./sizes.mjs').Size} size
   * @param {number} opening when everybody joined, milliseconds
   */
  constructor(random, size, opening) {
    this.random = random;
    this.count = size.people;
    this.opening = opening;
    /** @type {string[]} */
    this.ids = Array.from({ length: size.people }, (_, person) => timedId(opening + person, person));
    this.names = Array.from({ length: size.people }, (_, person) => nameOf(person));
    this.handles = handlesOf(this.names);
    this.leaves = Math.ceil(size.people / TEAM_SIZE);
    this.teams = growTree(this.leaves, size.people, opening);
  }

  /**
   * Suspended: reads nothing, writes nothing.
   * @param {number} person
   */
  isGone(person) {
    return person % 97 === 96;
  }

  /**
   * @param {number} person
   * @returns {'fr' | 'en'}
   */
  language(person) {
    return person % 5 === 4 ? 'en' : 'fr';
  }

  /** @param {number} person */
  title(person) {
    return /** @type {string} */ (TITLES[person % TITLES.length]);
  }

  /**
   * The team somebody is in, at the bottom of the tree.
   * @param {number} person
   */
  leafOf(person) {
    return person % this.leaves;
  }

  /** Anybody; the lower the index, the more often. */
  pickWriter() {
    return this.present(() => Math.floor(this.count * this.random.next() ** 1.3));
  }

  /** Anybody. */
  pickAny() {
    return this.present(() => this.random.int(this.count));
  }

  /** Whom people follow: a few are known to many. */
  pickFollowed() {
    const skew = this.random.chance(0.6) ? 2.5 : 1;
    return this.present(() => Math.floor(this.count * this.random.next() ** skew));
  }

  /**
   * Somebody of a team at the bottom of the tree.
   * @param {number} leaf
   */
  pickMate(leaf) {
    const members = Math.ceil((this.count - leaf) / this.leaves);
    return this.present(() => leaf + this.leaves * this.random.int(members), leaf);
  }

  /**
   * Draws until it is somebody who is there.
   * @param {() => number} draw
   * @param {number} [fallback] where nearly everybody has gone
   */
  present(draw, fallback = 0) {
    for (let tries = 0; tries < 20; tries += 1) {
      const person = draw();
      if (!this.isGone(person)) return person;
    }
    return fallback;
  }
}

/** @param {number} person */
function nameOf(person) {
  const first = FIRST_NAMES[person % FIRST_NAMES.length];
  const last = LAST_NAMES[(person * 31 + Math.floor(person / FIRST_NAMES.length)) % LAST_NAMES.length];
  return `${first} ${last}`;
}

/** @param {string[]} names */
function handlesOf(names) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  return names.map((name) => {
    const handle = foldForSearch(name).replace(/[^a-z]+/g, '.');
    const times = taken.get(handle) ?? 0;
    taken.set(handle, times + 1);
    return times === 0 ? handle : `${handle}${times + 1}`;
  });
}

/**
 * Teams from the bottom up to the one that holds all.
 * @param {number} leaves
 * @param {number} people
 * @param {number} opening
 * @returns {BenchTeam[]}
 */
function growTree(leaves, people, opening) {
  /** @type {BenchTeam[]} */
  const teams = [];
  let level = leaves;
  for (let from = 0; level > 0;) {
    const top = level === 1;
    for (let index = 0; index < level; index += 1) {
      const number = from + index;
      const word = TEAM_WORDS[number % TEAM_WORDS.length] ?? '';
      teams.push({
        id: timedId(opening + number, ~number),
        handle: `${foldForSearch(word).replace(/[^a-z]+/g, '-')}-${number + 1}`,
        name: `${word} ${number + 1}`,
        parent: top ? null : from + level + Math.floor(index / TEAMS_BELOW),
        // Whoever leads above stands in none of the teams below it but their own.
        lead: from === 0 ? index : (number * 7) % people,
      });
    }
    from += level;
    level = top ? 0 : Math.ceil(level / TEAMS_BELOW);
  }
  return teams;
}
