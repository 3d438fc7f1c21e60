import { pageRequest } from '../requests.mjs';
import { SEARCHES } from './searches.mjs';

/** The posts of a page that the load asks for, and the answers of a thread. */
const PAGE = 20;
const REPLIES = 50;

/**
 * A question that a reader asks, in the page's words and in those of the raw server: both must answer the same.
 * @typedef {object} Question
 * @property {string} document the page's operation
 * @property {Record<string, unknown>} variables
 * @property {string} path of the raw server
 */

/**
 * What there is to ask, by scenario.
 * @type {Record<string, (facts: import('../facts.mjs').Facts) => Question[]>}
 */
export const QUESTIONS = {
  home: () => [{ document: 'home', variables: { first: PAGE }, path: '/home' }],
  company: () => [{ document: 'company', variables: { first: PAGE }, path: '/company' }],
  topic: ({ topics }) => topics.slice(0, 1).map(topicQuestion),
  topics: ({ topics }) => topics.map(topicQuestion),
  thread: ({ threads }) =>
    threads.map((id) => ({
      document: 'thread',
      variables: { id, first: REPLIES },
      path: `/thread?id=${id}`,
    })),
  search: () =>
    SEARCHES.map((query) => ({
      document: 'search',
      variables: { query, first: PAGE },
      path: `/search?q=${encodeURIComponent(query)}`,
    })),
};

/**
 * @param {string} name
 * @returns {Question}
 */
function topicQuestion(name) {
  return {
    document: 'topic',
    variables: { name, first: PAGE },
    path: `/topic?name=${encodeURIComponent(name)}`,
  };
}

/**
 * The request of a question, from one reader to one server.
 * @param {Question} question
 * @param {string} token
 * @param {Pick<import('../load/load.mjs').Order, 'side' | 'origin'>} to
 * @returns {import('../requests.mjs').BenchRequest}
 */
export function ask({ document, variables, path }, token, { side, origin }) {
  if (side === 'page') return pageRequest(document, variables, { token, origin });
  return { method: 'GET', path, headers: { cookie: `breve=${token}` } };
}
