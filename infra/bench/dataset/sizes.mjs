/**
 * How big a network is.
 * @typedef {object} Size
 * @property {number} people
 * @property {number} posts replies included
 * @property {number} follows how many people each one follows
 * @property {number} stars people whom everybody follows
 * @property {number} topics
 * @property {number} topicFollows how many topics each one follows
 */

/** @type {Readonly<Record<string, Size>>} */
export const SIZES = {
  // For checks of the benchmark itself: made in seconds.
  XS: { people: 200, posts: 2_000, follows: 20, stars: 2, topics: 60, topicFollows: 2 },
  S: { people: 1_000, posts: 20_000, follows: 50, stars: 3, topics: 300, topicFollows: 3 },
  M: { people: 20_000, posts: 1_000_000, follows: 100, stars: 3, topics: 5_000, topicFollows: 3 },
  L: { people: 200_000, posts: 10_000_000, follows: 150, stars: 3, topics: 20_000, topicFollows: 3 },
};

/** How much one person posts a day, on average: with it, the sizes tell how many days they cover. */
export const POSTS_A_DAY = 0.5;
