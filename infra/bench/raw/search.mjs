import { inAudience } from './conditions.mjs';
import { fromServer } from '../cluster.mjs';
import { connectionJson, PAGE } from './pages.mjs';
import { postWriter } from './post-json.mjs';
import { readingOf } from './read-posts.mjs';

/** From typed words to what PostgreSQL takes: a rule of the product, and no part of what is measured. */
const { acceptQuery, writeWebSearch } = await fromServer('features/search/search-text.js');

const reading = readingOf(['quoted', 'team', 'reply'], {
  /** $3: the words. */
  page: `page AS MATERIALIZED (
    SELECT * FROM (
      SELECT n.*, ${inAudience('n')} AS in_audience
        FROM post n
       WHERE breve_search_vector(n.text) @@ breve_search_query($3) AND n.deleted_at IS NULL
      OFFSET 0) AS found
     WHERE in_audience OR author_id = $1 ORDER BY created_at DESC, id DESC LIMIT ${PAGE + 1})`,
});
const postJson = postWriter(reading.at);
const places = { id: reading.at('id'), time: reading.at('createdAt') };

const STATEMENT = { name: 'search', text: reading.text, bitmaps: true };

/** @type {import('./scenario.mjs').Answer} */
export async function search(database, me, { query }) {
  const words = writeWebSearch(acceptQuery(query.get('q') ?? ''));
  const { posts, names } = await reading.read(database, STATEMENT, [me.id, me.language, words]);
  const list = connectionJson(posts, PAGE, places, (post) => `"node":${postJson(post, names, me)}`);
  return `{"data":{"searchPosts":${list}}}`;
}
