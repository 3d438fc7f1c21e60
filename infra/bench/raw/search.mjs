import { fromServer } from '../cluster.mjs';
import { inAudience } from './conditions.mjs';
import { connectionJson, PAGE } from './pages.mjs';
import { postWriter } from './post-json.mjs';
import { readingOf } from './read-posts.mjs';
import { isoTime } from './values.mjs';

/** From typed words to what PostgreSQL takes: a rule of the product, and no part of what is measured. */
const { acceptQuery, writeWebSearch } = await fromServer('features/search/search-text.js');

/**
 * $3: the words.
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

const everywhere = readingFound('breve_search_query($3)');
/** $4: times, which the index of words holds too: of frequent words only the newest are fetched. */
const lately = readingFound('(breve_search_query($3) && $4::tsquery)');
const postJson = postWriter(everywhere.at);
const places = { id: everywhere.at('id'), time: everywhere.at('createdAt') };

const EVERYWHERE = { name: 'search', text: everywhere.text, bitmaps: true };
const LATELY = { name: 'search-lately', text: lately.text, bitmaps: true };

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

/** @type {import('./scenario.mjs').Answer} */
export async function search(database, me, { query }) {
  const words = writeWebSearch(acceptQuery(query.get('q') ?? ''));
  const { posts, names } = await find(database, me, words);
  const list = connectionJson(posts, PAGE, places, (post) => `"node":${postJson(post, names, me)}`);
  return `{"data":{"searchPosts":${list}}}`;
}

/**
 * @param {import('./database.mjs').Database} database
 * @param {import('./viewers.mjs').Me} me
 * @param {string} words
 */
async function find(database, me, words) {
  const now = Date.now();
  if (reaches.size >= REACHES_KEPT) reaches.clear();
  for (let index = reaches.get(words) ?? 0; index < STRETCHES.length; index += 1) {
    const { letter, unit, units } = STRETCHES[index] ?? { letter: '', unit: 1, units: 0 };
    const end = Math.floor(now / unit);
    const times = Array.from({ length: units + 1 }, (_, back) => `'${letter} ${end - back}'`).join(' | ');
    const read = await lately.read(database, LATELY, [me.id, me.language, words, times]);
    const last = read.posts[PAGE];
    if (last !== undefined) {
      const back = now - Date.parse(isoTime(last[places.time] ?? ''));
      reaches.set(
        words,
        STRETCHES.findIndex(({ unit, units }) => back <= unit * units),
      );
      return read;
    }
  }
  reaches.set(words, STRETCHES.length);
  return everywhere.read(database, EVERYWHERE, [me.id, me.language, words]);
}
