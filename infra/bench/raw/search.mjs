import { fromServer } from '../cluster.mjs';
import { inAudience } from './conditions.mjs';
import { connectionJson, PAGE } from './pages.mjs';
import { postWriter } from './post-json.mjs';
import { readingOf } from './read-posts.mjs';
import { isoTime } from './values.mjs';

/** From typed words to what PostgreSQL takes: a rule of the product, and no part of what is measured. */
const { acceptQuery, writeWebSearch } = await fromServer('features/search/search-text.js');

const KINDS = 'PLAIN,STATUS,WIN,LOSS,SALES,QUESTION,KNOWLEDGE,ANNOUNCEMENT';

/**
 * $3: the words.
 * @param {string} within where to look, besides
 */
function readingFound(within) {
  return readingOf(['quoted', 'team', 'reply'], {
    page: `page AS MATERIALIZED (
      SELECT * FROM (
        SELECT n.*, ${inAudience('n')} AS in_audience
          FROM post n
         WHERE breve_search_document(n.text, n.created_at) @@ breve_search_query($3) AND n.deleted_at IS NULL ${within}
        OFFSET 0) AS found
       WHERE in_audience OR author_id = $1 ORDER BY created_at DESC, id DESC LIMIT ${PAGE + 1})`,
  });
}

const everywhere = readingFound('');
/** $4: since when. Two bitmaps, one of the words and one of the time: of frequent words only the newest are fetched. */
const lately = readingFound(`AND n.kind = ANY ('{${KINDS}}') AND n.created_at >= $4`);
const postJson = postWriter(everywhere.at);
const places = { id: everywhere.at('id'), time: everywhere.at('createdAt') };

const EVERYWHERE = { name: 'search', text: everywhere.text, bitmaps: true };
const LATELY = { name: 'search-lately', text: lately.text, bitmaps: true };

/**
 * How far back a page of these words reached last time: how far to look, nothing more. Null: to the beginning.
 * @type {Map<string, number | null>}
 */
const reaches = new Map();
const REACHES_KEPT = 10_000;
const FIRST_REACH = 86_400_000;
const LONGEST_REACH = 64 * FIRST_REACH;

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
  const known = reaches.get(words);
  let since = known === undefined ? now - FIRST_REACH : known;
  while (since !== null) {
    const read = await lately.read(database, LATELY, [me.id, me.language, words, new Date(since)]);
    const last = read.posts[PAGE];
    if (last !== undefined) {
      reaches.set(words, Date.parse(isoTime(last[places.time] ?? '')));
      return read;
    }
    const reach = 8 * (now - since);
    since = reach > LONGEST_REACH ? null : now - reach;
  }
  reaches.set(words, null);
  return everywhere.read(database, EVERYWHERE, [me.id, me.language, words]);
}
