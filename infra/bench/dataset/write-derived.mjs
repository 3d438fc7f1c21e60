import { DAY, timestamp } from './calendar.mjs';
import { openTables } from './copy-tables.mjs';
import { fromServer } from '../cluster.mjs';

/** How far back people have notifications, and until when they have read them. */
const NOTIFIED = 10 * DAY;
const READ_UNTIL = DAY;

/**
 * Writes the topics that any post carries or anybody follows, and how often each is spelt how.
 * @param {string} url
 * @param {import('./topics.mjs').Topics} topics
 * @param {number} opening
 */
export async function writeTopics(url, topics, opening) {
  const { tables, end } = await openTables(url, {
    topic: ['id', 'key', 'name', 'kind', 'declared_at', 'created_at', 'post_count'],
    topic_spelling: ['topic_id', 'spelling', 'post_count'],
  });
  const time = timestamp(opening);
  for (const [rank, topic] of topics.all.entries()) {
    if (!topic.used) continue;
    const total = topic.counts.reduce((sum, count) => sum + count, 0);
    const kind = topic.key.startsWith('projet')
      ? 'PROJECT'
      : topic.key.startsWith('client')
        ? 'CLIENT'
        : 'SUBJECT';
    tables.topic.write(
      topic.id,
      topic.key,
      mostUsed(topic),
      kind,
      rank % 10 === 0 ? time : null,
      time,
      total,
    );
    for (const [index, count] of topic.counts.entries()) {
      if (count > 0) tables.topic_spelling.write(topic.id, topic.spellings[index] ?? null, count);
    }
  }
  await end();
}

/** @param {import('./topics.mjs').BenchTopic} topic */
function mostUsed({ spellings, counts }) {
  const used = spellings.map((spelling, index) => ({ spelling, count: counts[index] ?? 0 }));
  used.sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1));
  return used[0]?.spelling ?? null;
}

/**
 * Works out who reads what is addressed to each team, as every change of a team does.
 * @param {import('pg').Client} owner
 */
export async function writeTeamReaders(owner) {
  const { rewriteTeamReaders } = await fromServer('features/people/team-readers.js');
  await rewriteTeamReaders({
    /** @param {string} text @param {unknown[]} [values] */
    rows: async (text, values) => (await owner.query(text, values)).rows,
  });
}

/**
 * Writes the notifications of the last days: mentions, answers, quotes, reactions, reposts and announcements. What
 * follows tell is left out: a network is not followed in ten days.
 * @param {import('pg').Client} owner
 * @param {number} end
 */
export async function writeNotifications(owner, end) {
  const { readable } = await fromServer('features/posts/readable.js');
  await owner.query(
    `WITH fresh AS MATERIALIZED (
       SELECT * FROM post WHERE created_at > $1 AND deleted_at IS NULL
     ), addressee (post_id, person_id, kind, strength) AS (
       SELECT m.post_id, m.person_id, 'MENTION', 1 FROM post_mention m JOIN fresh p ON p.id = m.post_id
        WHERE m.person_id IS NOT NULL
       UNION ALL SELECT id, parent_author_id, 'REPLY', 2 FROM fresh WHERE parent_author_id IS NOT NULL
       UNION ALL SELECT p.id, q.author_id, 'QUOTE', 3 FROM fresh p JOIN post q ON q.id = p.quote_of_id
       UNION ALL SELECT m.post_id, t.person_id, 'MENTION', 4
         FROM post_mention m JOIN fresh p ON p.id = m.post_id JOIN team_member t ON t.team_id = m.team_id
       UNION ALL SELECT p.id, a.id, 'ANNOUNCEMENT', 5 FROM fresh p CROSS JOIN person a WHERE p.kind = 'ANNOUNCEMENT'
     ), strongest AS (
       SELECT DISTINCT ON (post_id, person_id) post_id, person_id, kind FROM addressee
        ORDER BY post_id, person_id, strength
     ), cause AS (
       SELECT s.person_id, s.kind, p.author_id AS actor_id, p.id AS post_id, NULL AS reaction_kind, p.created_at AS at
         FROM strongest s JOIN fresh p ON p.id = s.post_id
        WHERE s.person_id <> p.author_id AND ${readable('p', 's.person_id')}
       UNION ALL
       SELECT p.author_id, 'REACTION', r.person_id, p.id, r.kind, r.created_at
         FROM fresh p JOIN reaction r ON r.post_id = p.id WHERE r.person_id <> p.author_id
       UNION ALL
       SELECT p.author_id, 'REPOST', r.person_id, p.id, NULL, r.created_at
         FROM fresh p JOIN repost r ON r.post_id = p.id WHERE r.person_id <> p.author_id
     )
     INSERT INTO notification (id, person_id, kind, actor_id, post_id, reaction_kind, created_at, read_at)
     SELECT (lpad(to_hex((extract(epoch FROM c.at) * 1000)::bigint), 12, '0') || '7' || substr(h.hash, 1, 3)
              || 'a' || substr(h.hash, 4, 15))::uuid,
            c.person_id, c.kind, c.actor_id, c.post_id, c.reaction_kind, c.at,
            CASE WHEN c.at < $2 THEN $2::timestamptz END
       FROM cause c
       JOIN person reader ON reader.id = c.person_id AND reader.suspended_at IS NULL
       CROSS JOIN LATERAL (SELECT md5(c.person_id::text || c.actor_id || c.post_id || c.kind) AS hash) AS h
      ORDER BY c.at`,
    [new Date(end - NOTIFIED), new Date(end - READ_UNTIL)],
  );
}
