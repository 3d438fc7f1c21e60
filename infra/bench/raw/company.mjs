import { connectionJson, PAGE } from './pages.mjs';
import { postWriter } from './post-json.mjs';
import { readingOf } from './read-posts.mjs';

const { row, joins, at, split } = readingOf(['quoted']);
const postJson = postWriter(at);
const places = { id: at('id'), time: at('createdAt') };

export const STATEMENT = {
  name: 'company',
  text: `
    WITH page AS MATERIALIZED (
      SELECT n.*, true AS in_audience FROM post n
       WHERE n.visibility = 'COMPANY' AND n.parent_id IS NULL AND n.deleted_at IS NULL
       ORDER BY n.created_at DESC, n.id DESC LIMIT ${PAGE + 1})
    SELECT ${row} FROM page p ${joins}`,
};

/** @type {import('./scenario.mjs').Answer} */
export async function company(database, me) {
  const rows = await database.rows(STATEMENT, [me.id, me.language]);
  const posts = rows.map(([text]) => split(text ?? ''));
  const list = connectionJson(posts, PAGE, places, (post, time) => {
    return `"sortAt":"${time}","reason":null,"node":${postJson(post, me)}`;
  });
  return `{"data":{"companyTimeline":${list}}}`;
}
