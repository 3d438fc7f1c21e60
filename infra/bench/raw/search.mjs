import { parseSearch, printSearch, SEARCH_TERM_LIMIT, withoutFunctionWords } from '@breve/text';
import { fromServer } from '../cluster.mjs';
import { inAudience } from './conditions.mjs';
import { connectionJson, PAGE } from './pages.mjs';
import { postWriter } from './post-json.mjs';
import { readingOf } from './read-posts.mjs';
import { isoTime } from './values.mjs';

/** From typed words to what PostgreSQL takes: a rule of the product, and no part of what is measured. */
const { acceptQuery, queryWords, writeWebSearch } = await fromServer('features/search/search-text.js');

/**
 * @param {string} query as PostgreSQL takes it
 */
function readingFound(query) {
  return readingOf(['quoted', 'team', 'reply'], {
    page: `page AS MATERIALIZED (
      SELECT * FROM (
        SELECT n.*, ${inAudience('n')} AS in_audience
          FROM post n
         WHERE breve_search_document(n.text, n.created_at) @@ ${query} AND n.deleted_at IS NULL
        OFFSET 0) AS found
       WHERE in_audience OR author_id = $1 ORDER BY created_at DESC, id DESC LIMIT ${PAGE + 1})`,
  });
}

/**
 * The statements for so many words: each must be there. $3: the words; $4: times, which the index of words holds too: of
 * frequent words only the newest are fetched.
 * @param {number} count
 */
function statementsFor(count) {
  const all = Array.from(
    { length: count },
    (_, index) => `breve_search_query(($3::text[])[${index + 1}])`,
  ).join(' && ');
  const everywhere = readingFound(`(${all})`);
  const lately = readingFound(`(${all} && $4::tsquery)`);
  return {
    at: everywhere.at,
    everywhere: {
      ...everywhere,
      statement: { name: `search-${count}`, text: everywhere.text, bitmaps: true },
    },
    lately: { ...lately, statement: { name: `search-${count}-lately`, text: lately.text, bitmaps: true } },
  };
}

const STATEMENTS = Array.from({ length: SEARCH_TERM_LIMIT }, (_, index) => statementsFor(index + 1));
const [{ at } = statementsFor(1)] = STATEMENTS;
const postJson = postWriter(at);
const places = { id: at('id'), time: at('createdAt') };

/** Hours, days and months of 32 days, each some times as long as the one before. */
const STRETCHES = [
  { letter: 'h', unit: 3_600_000, units: 4 },
  { letter: 'h', unit: 3_600_000, units: 20 },
  { letter: 'd', unit: 86_400_000, units: 4 },
  { letter: 'd', unit: 86_400_000, units: 20 },
  { letter: 'm', unit: 32 * 86_400_000, units: 4 },
];

/**
 * Which stretch held a page of these words last time: how far to look, nothing more.
 * @type {Map<string, number>}
 */
const reaches = new Map();
const REACHES_KEPT = 10_000;

/**
 * What is looked for, without the words a question is made with.
 * @param {string} typed
 */
function tellingWords(typed) {
  const { tree } = parseSearch(typed);
  const telling = printSearch(tree && withoutFunctionWords(tree), 'en');
  return queryWords(acceptQuery(telling)).map(writeWebSearch);
}

/** @type {import('./scenario.mjs').Answer} */
export async function search(database, me, { query }) {
  const { posts, names } = await find(database, me, tellingWords(query.get('q') ?? ''));
  const list = connectionJson(posts, PAGE, places, (post) => `"node":${postJson(post, names, me)}`);
  return `{"data":{"searchPosts":${list}}}`;
}

/**
 * @param {import('./database.mjs').Database} database
 * @param {import('./viewers.mjs').Me} me
 * @param {string[]} words
 */
async function find(database, me, words) {
  const now = Date.now();
  const key = words.join();
  const { everywhere, lately } = STATEMENTS[words.length - 1] ?? statementsFor(words.length);
  if (reaches.size >= REACHES_KEPT) reaches.clear();
  for (let index = reaches.get(key) ?? 0; index < STRETCHES.length; index += 1) {
    const { letter, unit, units } = STRETCHES[index] ?? { letter: '', unit: 1, units: 0 };
    const end = Math.floor(now / unit);
    const times = Array.from({ length: units + 1 }, (_, back) => `'${letter} ${end - back}'`).join(' | ');
    const read = await lately.read(database, lately.statement, [me.id, me.language, words, times]);
    const last = read.posts[PAGE];
    if (last !== undefined) {
      const back = now - Date.parse(isoTime(last[places.time] ?? ''));
      reaches.set(
        key,
        STRETCHES.findIndex(({ unit, units }) => back <= unit * units),
      );
      return read;
    }
  }
  reaches.set(key, STRETCHES.length);
  return everywhere.read(database, everywhere.statement, [me.id, me.language, words]);
}
