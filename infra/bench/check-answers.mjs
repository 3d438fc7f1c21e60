import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { pageRequest } from './requests.mjs';
import { ask, QUESTIONS } from './scenarios/questions.mjs';

/** Readers of each question, and questions of each scenario: enough to meet every kind of post. */
const READERS = 12;
const MOST_QUESTIONS = 40;

/**
 * Where to ask, and what both wrote to. @typedef {{ page: string, raw: string, databaseUrl: string }} Origins
 */

/**
 * Asks both servers the same and compares, value by value: only what answers alike may be compared in speed.
 * @param {Origins} origins
 * @param {import('./sessions.mjs').BenchViewer[]} viewers
 * @param {import('./facts.mjs').Facts} facts
 * @param {string[]} scenarios
 * @returns {Promise<string[]>} where they differ
 */
export async function findDifferences(origins, viewers, facts, scenarios) {
  const faults = [];
  for (const scenario of scenarios) {
    for (const question of QUESTIONS[scenario]?.(facts).slice(0, MOST_QUESTIONS) ?? []) {
      for (const { token, personId } of viewers.slice(0, scenario === 'home' ? viewers.length : READERS)) {
        const page = await answerOf(
          origins.page,
          ask(question, token, { side: 'page', origin: origins.page }),
        );
        const raw = await answerOf(origins.raw, ask(question, token, { side: 'raw', origin: origins.raw }));
        const place = differenceOf(page, raw);
        if (place !== null) faults.push(`${question.path} as ${personId}: ${place}`);
      }
    }
  }
  if (scenarios.includes('create-post')) faults.push(...(await compareNewPosts(origins, viewers, facts)));
  return faults;
}

/**
 * The same post, written by either: all but what is another for each post must be alike.
 * @param {Origins} origins
 * @param {import('./sessions.mjs').BenchViewer[]} viewers
 * @param {import('./facts.mjs').Facts} facts
 */
async function compareNewPosts(origins, viewers, { topics, handles }) {
  const faults = [];
  for (const [index, { token }] of viewers.slice(0, READERS).entries()) {
    const topic = topics[index % topics.length];
    const text = `Essai ${index} du banc pour @${handles[index]}, voir https://intranet/p/${index} #${topic} #banc-${Date.now()}`;
    const input = { text, visibility: 'COMPANY', teamId: null };
    const withKey = (/** @type {string} */ side) => ({
      ...input,
      idempotencyKey: `${side} ${Date.now()} ${index}`,
    });
    const page = pageRequest('create-post', { input: withKey('page') }, { token, origin: origins.page });
    const raw = {
      method: 'POST',
      path: '/create-post',
      headers: { cookie: `breve=${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(withKey('raw')),
    };
    const answers = [await answerOf(origins.page, page), await answerOf(origins.raw, raw)];
    const [one, other] = answers.map(plainPost);
    const place = differenceOf(one, other);
    if (place !== null) faults.push(`a new post: ${place}`);
    const [written, rewritten] = await countRows(origins.databaseUrl, answers.map(postId));
    const table = differenceOf(written, rewritten);
    if (table !== null) faults.push(`rows of a new post: ${table}`);
  }
  return faults;
}

/** @param {any} answer */
function postId(answer) {
  return /** @type {string | undefined} */ (answer?.data?.createPost?.post?.id);
}

/**
 * How many rows of each table a post has. Words are kept by a trigger, for both, and once however many posts have them.
 * @param {string} url
 * @param {(string | undefined)[]} ids
 */
async function countRows(url, ids) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query(
      `SELECT table_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'post_id' AND table_name <> 'search_word'`,
    );
    const counts = tables.rows.map(
      ({ name }) => `'${name}', (SELECT count(*) FROM ${name} WHERE post_id = $1::text::uuid)`,
    );
    const counted = [];
    for (const id of ids) {
      const { rows } = await client.query(
        `SELECT jsonb_build_object(${counts.join()}, 'outbox_event', (SELECT count(*) FROM outbox_event
                  WHERE payload->>'postId' = $1::text OR payload->'added'->>'postId' = $1::text)) AS counts`,
        [id],
      );
      counted.push(rows[0].counts);
    }
    return counted;
  } finally {
    await client.end();
  }
}

/** @param {any} answer */
function plainPost(answer) {
  const post = answer?.data?.createPost?.post;
  return post == null
    ? answer
    : { ...answer, data: { createPost: { post: { ...post, id: '', createdAt: '' } } } };
}

/**
 * @param {string} origin
 * @param {{ method: string, path: string, headers: Record<string, string>, body?: string }} request
 * @returns {Promise<unknown>}
 */
async function answerOf(origin, { path, ...request }) {
  const answer = await fetch(origin + path, request);
  const text = await answer.text();
  return answer.ok ? JSON.parse(text) : { status: answer.status, text };
}

/**
 * @param {any} one
 * @param {any} other
 * @param {string} [path]
 * @returns {string | null} the first place where they differ
 */
function differenceOf(one, other, path = '') {
  if (isDeepStrictEqual(one, other)) return null;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return `${path} is ${JSON.stringify(one)?.slice(0, 200)} and ${JSON.stringify(other)?.slice(0, 200)}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = differenceOf(one[key], other[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return path;
}
