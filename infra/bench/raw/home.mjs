import { inAudience, topicNames, unmuted } from './conditions.mjs';
import { connectionJson, PAGE } from './pages.mjs';
import { postWriter } from './post-json.mjs';
import { readingOf } from './read-posts.mjs';
import { isoTime, namedJson, topicJson } from './values.mjs';

const ROOT = 'n.parent_id IS NULL AND n.deleted_at IS NULL AND n.created_at >= $3';

/**
 * Every reason of every post since a moment ($3), each found by its own index: id, how strong, topic, team.
 */
const REASONS = `
  SELECT n.id, 1, NULL::uuid, NULL::uuid FROM post n WHERE n.author_id = $1 AND ${ROOT}
  UNION ALL
  SELECT l.post_id, 2, NULL, NULL FROM post_mention l
   WHERE l.person_id = $1 AND l.created_at >= $3
  UNION ALL
  SELECT l.post_id, 2, NULL, l.team_id
    FROM team_member m JOIN post_mention l ON l.team_id = m.team_id AND l.created_at >= $3 WHERE m.person_id = $1
  UNION ALL
  SELECT n.id, 3, NULL, NULL FROM post n
   WHERE n.parent_author_id = $1 AND n.author_id <> $1 AND n.deleted_at IS NULL AND n.created_at >= $3
  UNION ALL
  SELECT n.id, 4, NULL, NULL
    FROM person_follow f JOIN post n ON n.author_id = f.followee_id AND ${ROOT} WHERE f.follower_id = $1
  UNION ALL
  SELECT l.post_id, 5, l.topic_id, NULL
    FROM topic_follow f JOIN post_topic l ON l.topic_id = f.topic_id AND l.created_at >= $3 WHERE f.person_id = $1
  UNION ALL
  SELECT n.id, 6, NULL, r.team_id
    FROM team_reader r JOIN audience u ON u.team_id = r.team_id
    JOIN post n ON n.audience_id = u.id AND n.visibility <> 'COMPANY' AND ${ROOT}
   WHERE r.person_id = $1 AND r.belongs
  UNION ALL
  SELECT n.id, 6, NULL, m.team_id
    FROM team_member m JOIN team_member mate ON mate.team_id = m.team_id JOIN post n ON n.author_id = mate.person_id AND ${ROOT}
   WHERE m.person_id = $1
  UNION ALL
  SELECT n.id, 7, NULL, NULL FROM post n WHERE n.kind = 'ANNOUNCEMENT' AND ${ROOT}`;

/** Somebody followed and not muted reposted it; `r` is a repost. */
const BRINGS = (/** @type {string} */ r) => `
  EXISTS (SELECT FROM person_follow bf WHERE bf.follower_id = $1 AND bf.followee_id = ${r}.person_id)
  AND NOT EXISTS (SELECT FROM person_mute bm WHERE bm.person_id = $1 AND bm.muted_person_id = ${r}.person_id)`;

/** A root `n` of any age has a reason of its own, without a repost. */
const HAS_DIRECT = `(
  n.author_id = $1 OR n.kind = 'ANNOUNCEMENT'
  OR EXISTS (SELECT FROM person_follow df WHERE df.follower_id = $1 AND df.followee_id = n.author_id)
  OR EXISTS (SELECT FROM post_topic dl JOIN topic_follow dt ON dt.topic_id = dl.topic_id AND dt.person_id = $1 WHERE dl.post_id = n.id)
  OR EXISTS (SELECT FROM post_mention dm WHERE dm.post_id = n.id AND (dm.person_id = $1
       OR dm.team_id IN (SELECT mm.team_id FROM team_member mm WHERE mm.person_id = $1)))
  OR EXISTS (SELECT FROM team_member ma JOIN team_member mb ON mb.team_id = ma.team_id AND mb.person_id = n.author_id
              WHERE ma.person_id = $1)
  OR EXISTS (SELECT FROM audience da JOIN team_reader dr ON dr.team_id = da.team_id AND dr.person_id = $1 AND dr.belongs
              WHERE da.id = n.audience_id))`;

const reading = readingOf(['quoted', 'team', 'reply'], {
  /** $3: since when. */
  page: `reason (id, strength, topic_id, team_id) AS (${REASONS}
    ), strongest AS (
      SELECT DISTINCT ON (id) * FROM reason ORDER BY id, strength, team_id NULLS FIRST, topic_id
    ), brought AS (
      SELECT DISTINCT ON (n.id) n.id, 8 AS strength, NULL::uuid AS topic_id, NULL::uuid AS team_id, r.created_at AS at, r.person_id
        FROM person_follow f
        JOIN repost r ON r.person_id = f.followee_id AND r.created_at >= $3
        JOIN post n ON n.id = r.post_id AND n.parent_id IS NULL AND n.deleted_at IS NULL
       WHERE f.follower_id = $1 AND NOT ${HAS_DIRECT}
         AND NOT EXISTS (SELECT FROM person_mute bm WHERE bm.person_id = $1 AND bm.muted_person_id = r.person_id)
         AND NOT EXISTS (SELECT FROM repost e WHERE e.post_id = r.post_id AND e.created_at < r.created_at AND ${BRINGS('e')})
       ORDER BY n.id, r.created_at, r.person_id
    ), entry AS (
      SELECT s.*, NULL::timestamptz AS reposted_at, NULL::uuid AS person_id FROM strongest s UNION ALL SELECT * FROM brought
    ), found AS (
      SELECT n.*, coalesce(e.reposted_at, n.created_at) AS at, e.strength, e.topic_id, e.team_id, e.person_id,
             ${inAudience('n')} AS in_audience
        FROM entry e JOIN post n ON n.id = e.id
       WHERE n.deleted_at IS NULL AND ${unmuted('n')}
      OFFSET 0
    ), page AS MATERIALIZED (
      SELECT * FROM found WHERE in_audience OR author_id = $1 ORDER BY at DESC, id DESC LIMIT ${PAGE + 1})`,
  joins: `
    LEFT JOIN person rp ON rp.id = p.person_id
    LEFT JOIN topic rt ON rt.id = p.topic_id
    LEFT JOIN team rm ON rm.id = p.team_id`,
  fields: {
    at: 'p.at',
    strength: 'p.strength',
    reasonPerson: `CASE WHEN rp.id IS NULL THEN '' ELSE concat_ws(E'\\t', rp.id, rp.handle, rp.display_name) END`,
    reasonTopic: `CASE WHEN rt.id IS NULL THEN '' ELSE ${topicNames('rt')} END`,
    reasonTeam: `CASE WHEN rm.id IS NULL THEN '' ELSE concat_ws(E'\\t', rm.id, rm.handle, rm.display_name) END`,
  },
});
const { at } = reading;
const postJson = postWriter(at);
const places = { id: at('id'), time: at('at') };
const [STRENGTH, AUTHOR] = [at('strength'), at('authorId')];
const [REASON_PERSON, REASON_TOPIC, REASON_TEAM] = [at('reasonPerson'), at('reasonTopic'), at('reasonTeam')];

const STATEMENT = { name: 'home', text: reading.text };

const KINDS = [
  '',
  'OWN',
  'MENTION',
  'ANSWER',
  'FOLLOWED_PERSON',
  'FOLLOWED_TOPIC',
  'TEAM',
  'ANNOUNCEMENT',
  'REPOST',
];

/**
 * Since when a reader's page reached last time: how far to look, nothing more. Where it holds too little, one looks
 * further.
 * @type {Map<string, number>}
 */
const reaches = new Map();
const FIRST_REACH = 86_400_000;
const LONGEST_REACH = 10 * 365 * 86_400_000;

/** @type {import('./scenario.mjs').Answer} */
export async function home(database, me) {
  const now = Date.now();
  let since = reaches.get(me.id) ?? now - FIRST_REACH;
  for (;;) {
    const { posts, names } = await reading.read(database, STATEMENT, [me.id, me.language, new Date(since)]);
    if (posts.length <= PAGE && now - since < LONGEST_REACH) {
      since = now - 4 * (now - since);
      continue;
    }
    const last = posts[PAGE];
    reaches.set(me.id, last === undefined ? since : Date.parse(isoTime(last[places.time] ?? '')));
    const list = connectionJson(posts, PAGE, places, (post, time) => {
      return `"sortAt":"${time}","reason":${reasonJson(post)},"node":${postJson(post, names, me)}`;
    });
    return `{"data":{"homeTimeline":${list}}}`;
  }
}

/** @param {import('./post-json.mjs').Fields} post */
function reasonJson(post) {
  const kind = KINDS[Number(post[STRENGTH])] ?? '';
  const person =
    kind === 'FOLLOWED_PERSON' || kind === 'ANSWER'
      ? namedJson('Person', post[AUTHOR], post[AUTHOR + 1], post[AUTHOR + 2])
      : personOf(post[REASON_PERSON] ?? '', 'Person');
  const topic = post[REASON_TOPIC] ?? '';
  const team = personOf(post[REASON_TEAM] ?? '', 'Team');
  return `{"kind":"${kind}","person":${person},"topic":${topic === '' ? 'null' : topicJson(topic.split('\t'))},"team":${team},"__typename":"TimelineReason"}`;
}

/**
 * @param {string} names id, handle and name
 * @param {'Person' | 'Team'} type
 */
function personOf(names, type) {
  const [id, handle, name] = names.split('\t');
  return namedJson(type, id, handle, name);
}
