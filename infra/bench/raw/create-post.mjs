import { createHash, randomUUID } from 'node:crypto';
import { GRAMMAR_VERSION, proposeKind, readText, resolveMentions } from '@breve/text';
import { fromServer } from '../cluster.mjs';
import { COMPANY_AUDIENCE } from '../dataset/audiences.mjs';
import { timedId } from '../dataset/ids.mjs';
import { textJson } from './post-json.mjs';
import { authorJson } from './values.mjs';

/** Which language a text is in: a rule of the product, and no part of what is measured. */
const { detectLanguage } = await fromServer('features/posts/language.js');

/** Who writes, and whom and what the text names. $1: author; $2: match keys; $3: handles; $4: the request's key. */
const LOOK_UP = {
  name: 'create-look-up',
  text: `
    SELECT 'A', p.id, p.handle, p.display_name FROM person p WHERE p.id = $1
    UNION ALL SELECT 'T', t.id, t.key, t.kind FROM topic t WHERE t.key = ANY ($2)
    UNION ALL SELECT 'M', h.person_id, h.handle, p.display_name FROM handle h JOIN person p ON p.id = h.person_id WHERE h.handle = ANY ($3)
    UNION ALL SELECT 'K', k.post_id, NULL, NULL FROM idempotency_key k WHERE k.person_id = $1 AND k.key = $4`,
};

const NEW_TOPICS = {
  name: 'create-topics',
  text: `
    INSERT INTO topic (id, key, name, created_at)
    SELECT n.id, n.key, n.name, $4 FROM unnest($1::uuid[], $2::text[], $3::text[]) AS n (id, key, name)
    ON CONFLICT (key) DO NOTHING`,
};

/**
 * Every row of a post in one statement, which is one transaction: $1 id; $2 author; $3 kind; $4 text; $5 its length;
 * $6 language; $7 entities; $8 now; $9 topics; $10 their spellings; $11 people mentioned; $12 the request's key;
 * $13 hash of what it asked; $14, $15 ids of events; $16 ids of notifications. Topics are counted in the order of their ids.
 */
const CREATE = {
  name: 'create-post',
  text: `
    WITH written AS (
      INSERT INTO post (id, author_id, kind, text, character_count, lang, grammar, entities, visibility, audience_id, root_id, created_at)
      VALUES ($1, $2, $3, $4, $5, $6, ${GRAMMAR_VERSION}, $7::jsonb, 'COMPANY', '${COMPANY_AUDIENCE}', $1, $8)
    ), counter AS (
      INSERT INTO post_counter (post_id) VALUES ($1)
    ), carried AS (
      INSERT INTO post_topic (post_id, topic_id, spelling, position, created_at, asks)
      SELECT $1, n.id, n.spelling, n.position - 1, $8, $3 = 'QUESTION'
        FROM unnest($9::uuid[], $10::text[]) WITH ORDINALITY AS n (id, spelling, position)
    ), named AS (
      INSERT INTO post_mention (post_id, position, person_id, created_at)
      SELECT $1, n.position - 1, n.id, $8 FROM unnest($11::uuid[]) WITH ORDINALITY AS n (id, position)
    ), spelt AS (
      INSERT INTO topic_spelling (topic_id, spelling, post_count)
      SELECT n.id, n.spelling, 1 FROM unnest($9::uuid[], $10::text[]) AS n (id, spelling) ORDER BY n.id
      ON CONFLICT (topic_id, spelling) DO UPDATE SET post_count = topic_spelling.post_count + 1
      RETURNING topic_id, spelling, post_count
    ), counted AS (
      UPDATE topic t
         SET post_count = t.post_count + 1,
             name = (SELECT o.spelling FROM (
               SELECT s.spelling, s.post_count
               UNION ALL
               SELECT x.spelling, x.post_count FROM topic_spelling x
                WHERE x.topic_id = s.topic_id AND x.spelling <> s.spelling AND x.post_count > 0) AS o
               ORDER BY o.post_count DESC, o.spelling LIMIT 1)
        FROM spelt s WHERE t.id = s.topic_id
      RETURNING t.id, t.key, t.name, t.name_fr, t.name_en
    ), kept AS (
      INSERT INTO idempotency_key (person_id, key, payload_hash, post_id, created_at) VALUES ($2, $12, $13, $1, $8)
    ), notified AS (
      INSERT INTO notification (id, person_id, kind, actor_id, post_id, created_at)
      SELECT n.id, n.person_id, 'MENTION', $2, $1, $8 FROM unnest($16::uuid[], $11::uuid[]) AS n (id, person_id)
        JOIN person p ON p.id = n.person_id AND p.suspended_at IS NULL
       WHERE n.person_id <> $2
         AND NOT EXISTS (SELECT FROM person_mute m WHERE m.person_id = n.person_id AND m.muted_person_id = $2)
         AND NOT EXISTS (SELECT FROM topic_mute m WHERE m.person_id = n.person_id AND m.topic_id = ANY ($9::uuid[]))
      RETURNING person_id
    ), told AS (
      INSERT INTO outbox_event (id, name, payload, created_at)
      SELECT $14::uuid, 'post.created', jsonb_build_object('postId', $1::uuid), $8::timestamptz
      UNION ALL
      SELECT $15::uuid, 'notification.changed', jsonb_build_object('personIds', jsonb_agg(n.person_id),
               'added', jsonb_build_object('kind', 'MENTION', 'actorId', $2::uuid, 'postId', $1::uuid)), $8::timestamptz
        FROM notified n HAVING count(*) > 0
    )
    SELECT c.id, c.key, coalesce(CASE p.language WHEN 'fr' THEN c.name_fr ELSE c.name_en END, c.name)
      FROM counted c CROSS JOIN person p WHERE p.id = $2`,
};

/** @type {import('./scenario.mjs').Answer} */
export async function createPost(database, me, { body }) {
  const read = readText(body.text);
  if (read.fault !== null) throw new Error(read.fault.code);
  /** @type {Map<string, string>} */
  const spellings = new Map();
  /** @type {string[]} */
  const handles = [];
  for (const entity of read.entities) {
    if (entity.type === 'hashtag') spellings.set(entity.key, entity.name);
    if (entity.type === 'mention') handles.push(...entity.candidates);
  }
  const now = new Date();
  let known = await lookUp(database, [me.id, [...spellings.keys()], handles, body.idempotencyKey]);
  if (known.topics.size < spellings.size) {
    const missing = [...spellings.keys()].filter((key) => !known.topics.has(key));
    const names = missing.map((key) => spellings.get(key));
    await database.rows(NEW_TOPICS, [missing.map(() => randomUUID()), missing, names, now]);
    known = await lookUp(database, [me.id, [...spellings.keys()], handles, body.idempotencyKey]);
  }
  if (known.postId !== null) throw new Error('The load sent a key twice.');
  const post = understand(read, known);
  const [id, ...ids] = Array.from({ length: 3 + post.people.length }, () => newId(now));
  const proposal = proposeKind(read, { projectTopicKeys: known.projects });
  const kind = body.kind ?? (proposal?.appliesByItself ? proposal.kind : 'PLAIN');
  const lang = detectLanguage(read.text, me.language);
  const rows = await database.rows(CREATE, [
    ...[
      id,
      me.id,
      kind,
      read.text,
      read.characterCount,
      lang,
      post.entities,
      now,
      post.topics,
      post.spellings,
    ],
    ...[post.people, body.idempotencyKey, payloadHash(read.text, body), ids[0], ids[1], ids.slice(2)],
  ]);
  const names = new Map(known.names);
  for (const [topicId, key, name] of rows) names.set(topicId ?? '', [topicId ?? '', key ?? '', name ?? '']);
  const time = now.toISOString();
  return (
    `{"data":{"createPost":{"__typename":"CreatePostPayload","post":{"__typename":"Post","id":"${id}","createdAt":"${time}"` +
    `,"visibility":"COMPANY","rootId":null,"topics":[${post.topics.map((topic) => `{"id":"${topic}","__typename":"Topic"}`).join()}]` +
    `,"inReplyTo":null,"quoteOf":null,"author":${authorJson(me.id, known.author[0], known.author[1], ',"isViewer":true')}` +
    ',"repostCount":0,"reactions":[],"viewerReaction":null,"viewerReposted":false,"viewerBookmarked":false' +
    `${textJson(read.text, lang, post.entities, names)},"kind":"${kind}","deletedAt":null,"editedAt":null,"replyCount":0` +
    ',"quoteCount":0,"isAcceptedAnswer":false,"audienceTeam":null,"viewerMay":{"edit":true,"delete":true,"purge":true' +
    ',"reply":true,"acceptAnswer":false,"__typename":"PostPermissions"}}}}}'
  );
}

/**
 * @param {import('./database.mjs').Database} database
 * @param {unknown[]} values
 */
async function lookUp(database, values) {
  /** @type {{ author: [string, string], topics: Map<string, string>, projects: Set<string>, people: Map<string, string>, names: Map<string, string[]>, postId: string | null }} */
  const known = {
    author: ['', ''],
    topics: new Map(),
    projects: new Set(),
    people: new Map(),
    names: new Map(),
    postId: null,
  };
  for (const [sort, id, word, more] of await database.rows(LOOK_UP, values)) {
    if (id == null) continue;
    if (sort === 'A') known.author = [word ?? '', more ?? ''];
    else if (sort === 'T') {
      known.topics.set(word ?? '', id);
      if (more === 'PROJECT') known.projects.add(word ?? '');
    } else if (sort === 'M') {
      known.people.set(word ?? '', id);
      known.names.set(id, [id, word ?? '', more ?? '']);
    } else known.postId = id;
  }
  return known;
}

/**
 * What is kept of a text: its entities with the ids they lead to, its topics and whom it mentions, each once.
 * @param {import('@breve/text').ReadText} read
 * @param {Awaited<ReturnType<typeof lookUp>>} known
 */
function understand(read, known) {
  /** @type {Map<string, string>} */
  const topics = new Map();
  /** @type {Set<string>} */
  const people = new Set();
  const entities = resolveMentions(read.entities, (handle) => known.people.has(handle)).map((entity) => {
    const { type, start, end } = entity;
    if (type === 'link') return { type, start, end, url: entity.url, host: entity.host };
    if (type === 'hashtag') {
      const topicId = known.topics.get(entity.key) ?? '';
      if (!topics.has(topicId)) topics.set(topicId, entity.name);
      return { type, start, end, topicId };
    }
    const personId = known.people.get(entity.handle) ?? '';
    people.add(personId);
    return { type, start, end, personId };
  });
  return {
    entities: JSON.stringify(entities),
    topics: [...topics.keys()],
    spellings: [...topics.values()],
    people: [...people],
  };
}

/** @param {Date} now */
function newId(now) {
  return timedId(now.getTime(), Math.floor(Math.random() * 2 ** 32));
}

/**
 * @param {string} text
 * @param {any} body
 */
function payloadHash(text, body) {
  const asked = [
    text,
    body.kind ?? null,
    body.visibility ?? 'COMPANY',
    body.teamId ?? null,
    null,
    null,
    null,
  ];
  return createHash('sha256').update(JSON.stringify(asked)).digest();
}
