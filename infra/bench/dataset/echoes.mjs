import { DAY, timestamp } from './calendar.mjs';

const REACTIONS = ['AGREE', 'BRAVO', 'THANKS', 'USEFUL', 'SUPPORT', 'SURPRISE'];
const BOOKMARKED = 0.03;
const REPOSTED = 0.03;

/** What people do with a post once it is there. */
export class Echoes {
  /**
   * @param {import('./write-posts.mjs').World} world
   * @param {Record<'reaction' | 'repost' | 'bookmark', { write(...values: (string | null)[]): void }>} tables
   */
  constructor({ random, calendar, network }, tables) {
    this.random = random;
    this.calendar = calendar;
    this.network = network;
    this.tables = tables;
  }

  /**
   * @param {import('./threads.mjs').PostFacts} post
   * @param {number} at when it was posted
   * @returns {{ reposts: number, reactions: number[] }} the counts, as `post_counter` keeps them
   */
  write(post, at) {
    const reactions = [0, 0, 0, 0, 0, 0];
    for (const person of this.some(post, this.howMany(0.3, 0.8))) {
      const kind = Math.floor(6 * this.random.next() ** 1.6);
      reactions[kind] = (reactions[kind] ?? 0) + 1;
      this.tables.reaction.write(post.id, this.idOf(person), REACTIONS[kind] ?? null, this.later(at));
    }
    const relayed = post.visibility === 'COMPANY' && post.depth === 0 ? this.howMany(REPOSTED, 1) : 0;
    const reposts = this.some(post, relayed);
    for (const person of reposts) this.tables.repost.write(post.id, this.idOf(person), this.later(at));
    for (const person of this.some(post, this.random.chance(BOOKMARKED) ? 1 : 0)) {
      this.tables.bookmark.write(post.id, this.idOf(person), this.later(at));
    }
    return { reposts: reposts.length, reactions };
  }

  /**
   * @param {number} probability of any
   * @param {number} mean of how many more
   */
  howMany(probability, mean) {
    return this.random.chance(probability) ? 1 + Math.floor(this.random.wait(mean, 40)) : 0;
  }

  /**
   * Different readers of a post other than its author, in the order of the index that they are written to.
   * @param {import('./threads.mjs').PostFacts} post
   * @param {number} count
   */
  some(post, count) {
    if (count === 0) return [];
    /** @type {Set<number>} */
    const people = new Set();
    for (let index = 0; index < count; index += 1) people.add(this.readerOf(post));
    people.delete(post.author);
    return [...people].sort((a, b) => a - b);
  }

  /** @param {import('./threads.mjs').PostFacts} post */
  readerOf({ readers, visibility, author }) {
    if (readers !== null) return this.random.pick(readers);
    return visibility === 'TEAM'
      ? this.network.pickMate(this.network.leafOf(author))
      : this.network.pickAny();
  }

  /** @param {number} person */
  idOf(person) {
    return this.network.ids[person] ?? null;
  }

  /** @param {number} at */
  later(at) {
    return timestamp(this.calendar.after(at, this.random.wait(DAY / 6, 2 * DAY)));
  }
}
