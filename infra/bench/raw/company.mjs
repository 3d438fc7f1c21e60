import { connectionJson, PAGE } from './pages.mjs';
import { postWriter } from './post-json.mjs';
import { readingOf } from './read-posts.mjs';

const reading = readingOf(['quoted'], {
  page: `page AS MATERIALIZED (
    SELECT n.*, true AS in_audience FROM post n
     WHERE n.visibility = 'COMPANY' AND n.parent_id IS NULL AND n.deleted_at IS NULL
     ORDER BY n.created_at DESC, n.id DESC LIMIT ${PAGE + 1})`,
});
const postJson = postWriter(reading.at);
const places = { id: reading.at('id'), time: reading.at('createdAt') };

const STATEMENT = { name: 'company', text: reading.text };

/** @type {import('./scenario.mjs').Answer} */
export async function company(database, me) {
  const { posts, names } = await reading.read(database, STATEMENT, [me.id, me.language]);
  const list = connectionJson(posts, PAGE, places, (post, time) => {
    return `"sortAt":"${time}","reason":null,"node":${postJson(post, names, me)}`;
  });
  return `{"data":{"companyTimeline":${list}}}`;
}
