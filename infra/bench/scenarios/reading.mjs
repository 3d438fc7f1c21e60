import { Random } from '../dataset/random.mjs';
import { ask, QUESTIONS } from './questions.mjs';

/** Different requests of one connection, after which it begins again. */
const ROUND = 128;

/** @type {Record<string, string>} */
const TITLES = {
  home: 'home timeline',
  company: 'company timeline',
  topic: 'largest topic',
  topics: 'topics, large and small',
  thread: 'thread',
  search: 'search',
};

/** @type {import('./scenarios.mjs').Scenario[]} */
export const reading = Object.entries(TITLES).map(([name, title]) => ({
  name,
  title,
  writes: false,
  requests: (order, connection) => readingRound(name, order, connection),
}));

/**
 * Everybody asks in turn, each something.
 * @param {string} name of a scenario
 * @param {import('../load/load.mjs').Order} order
 * @param {number} connection
 */
export function readingRound(name, order, connection) {
  const random = new Random(order.seed * 1000 + connection);
  const questions = QUESTIONS[name]?.(order.facts) ?? [];
  return Array.from({ length: ROUND }, () =>
    ask(random.pick(questions), random.pick(order.viewers).token, order),
  );
}
