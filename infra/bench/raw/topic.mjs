import { matchKey } from '@breve/text';
import { inAudience, readable } from './conditions.mjs';
import { connectionJson, PAGE } from './pages.mjs';
import { postWriter } from './post-json.mjs';
import { readingOf, TOLD } from './read-posts.mjs';

const reading = readingOf(['quoted', 'team', 'reply'], {
  /** $3: the match key. */
  page: `topic_ AS MATERIALIZED (
    SELECT o.id FROM topic o
     WHERE o.key = $3 AND (o.declared_at IS NOT NULL OR o.post_count > 0 OR EXISTS (
       SELECT FROM post_topic ol JOIN post op ON op.id = ol.post_id
        WHERE ol.topic_id = o.id AND op.deleted_at IS NULL AND ${readable('op')}))
  ), page AS MATERIALIZED (
    SELECT * FROM (
      SELECT n.*, ${inAudience('n')} AS in_audience
        FROM post_topic l JOIN post n ON n.id = l.post_id AND n.deleted_at IS NULL
       WHERE l.topic_id = (SELECT id FROM topic_)
       ORDER BY l.created_at DESC, l.post_id DESC OFFSET 0) AS carried
     WHERE in_audience OR author_id = $1 LIMIT ${PAGE + 1})`,
  told: `SELECT concat(${TOLD}, id) FROM topic_`,
});
const postJson = postWriter(reading.at);
const places = { id: reading.at('id'), time: reading.at('createdAt') };

const STATEMENT = { name: 'topic', text: reading.text };

/** @type {import('./scenario.mjs').Answer} */
export async function topic(database, me, { query }) {
  const key = matchKey(query.get('name') ?? '');
  const { posts, names, told } = await reading.read(database, STATEMENT, [me.id, me.language, key]);
  const list = connectionJson(posts, PAGE, places, (post, time) => {
    return `"sortAt":"${time}","reason":null,"node":${postJson(post, names, me)}`;
  });
  return `{"data":{"topic":{"id":"${told}","posts":${list},"__typename":"Topic"}}}`;
}
