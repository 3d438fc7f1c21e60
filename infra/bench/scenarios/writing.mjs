import { Random } from '../dataset/random.mjs';
import { timedId } from '../dataset/ids.mjs';
import { pageRequest } from '../requests.mjs';
import { readingRound } from './reading.mjs';

/** One in ten requests of the mix posts. */
const READERS_PER_WRITER = 9;

/** @type {import('./scenarios.mjs').Scenario} */
export const createPost = {
  name: 'create-post',
  title: 'post',
  writes: true,
  requests: (order, connection) => [posting(order, connection)],
};

/** @type {import('./scenarios.mjs').Scenario} */
export const starPost = {
  name: 'star-post',
  title: 'post by somebody all follow',
  writes: true,
  requests: (order, connection) => [posting({ ...order, viewers: order.stars }, connection)],
};

/** @type {import('./scenarios.mjs').Scenario} */
export const mix = {
  name: 'mix',
  title: '90 % home, 10 % post',
  writes: true,
  requests: (order, connection) =>
    readingRound('home', order, connection).flatMap((request, index) =>
      index % READERS_PER_WRITER === READERS_PER_WRITER - 1
        ? [request, posting(order, connection)]
        : [request],
    ),
};

/**
 * A request that is another post each time it is sent, by somebody else.
 * @param {import('../load/load.mjs').Order} order
 * @param {number} connection
 */
function posting(order, connection) {
  const random = new Random(order.seed * 1000 + connection);
  return { setupRequest: () => postingRequest(random, order) };
}

/**
 * A post by somebody.
 * @param {Random} random
 * @param {Pick<import('../load/load.mjs').Order, 'side' | 'origin' | 'viewers' | 'facts'>} order
 * @returns {import('../requests.mjs').BenchRequest}
 */
export function postingRequest(random, { side, origin, viewers, facts }) {
  const { token } = random.pick(viewers);
  const input = {
    text: textOf(random, facts),
    visibility: 'COMPANY',
    teamId: null,
    idempotencyKey: timedId(Date.now(), random.int(2 ** 32)),
  };
  if (side === 'page') return pageRequest('create-post', { input }, { token, origin });
  return {
    method: 'POST',
    path: '/create-post',
    headers: { cookie: `breve=${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  };
}

/**
 * No two texts are the same; most carry a topic, some name somebody.
 * @param {Random} random
 * @param {import('../facts.mjs').Facts} facts
 */
function textOf(random, { topics, handles }) {
  const words = [`Lot ${random.int(1_000_000)} livré au quai ${random.int(90)}, rien à signaler`];
  if (random.chance(0.1)) words.push(`@${random.pick(handles)}`);
  if (random.chance(0.6)) words.push(`#${random.pick(topics)}`);
  return words.join(' ');
}
