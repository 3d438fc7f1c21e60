import { inAudience, readable } from './conditions.mjs';
import { connectionJson } from './pages.mjs';
import { postWriter } from './post-json.mjs';
import { readingOf, TOLD } from './read-posts.mjs';
import { isoTime } from './values.mjs';

/** The answers of a thread that the page asks for. */
const REPLIES = 50;
const MOST_ANCESTORS = 100;
const EPOCH = `'epoch'::timestamptz`;

/** A deleted answer stands while something below it does. `n` is a post. */
const STANDS = `(n.deleted_at IS NULL OR EXISTS (
  WITH RECURSIVE under (id, deleted_at) AS (
    SELECT u.id, u.deleted_at FROM post u WHERE u.parent_id = n.id
    UNION ALL
    SELECT u.id, u.deleted_at FROM under JOIN post u ON u.parent_id = under.id WHERE under.deleted_at IS NOT NULL)
  SELECT FROM under WHERE under.deleted_at IS NULL))`;

const SHOWN = `${STANDS} AND ${readable('n')} ORDER BY n.created_at, n.id LIMIT ${REPLIES + 1}`;

/** What is asked for ($3), what it accepts, what is below it and what above: part, time by which it is placed, id. */
const ASKED = `SELECT 0 AS part, o.created_at AS at, o.id FROM post o WHERE o.id = $3`;

const ROOT_PARTS = `
  ${ASKED}
  UNION ALL
  (SELECT 1, below.at, below.id FROM post o CROSS JOIN LATERAL (
     SELECT a.id, ${EPOCH} AS at FROM post a WHERE a.id = o.accepted_answer_id
     UNION ALL
     (SELECT n.id, n.created_at FROM post n
       WHERE n.root_id = o.id AND n.id <> o.id AND n.id IS DISTINCT FROM o.accepted_answer_id AND ${SHOWN})
     ORDER BY at, id LIMIT ${REPLIES + 1}) AS below
   WHERE o.id = $3)`;

const REPLY_PARTS = `
  ${ASKED}
  UNION ALL
  (WITH RECURSIVE below (id) AS (
     SELECT c.id FROM post c WHERE c.parent_id = $3
     UNION ALL
     SELECT c.id FROM below JOIN post c ON c.parent_id = below.id)
   SELECT 1, n.created_at, n.id FROM below JOIN post n ON n.id = below.id WHERE ${SHOWN})
  UNION ALL
  (WITH RECURSIVE above (id, parent_id, height) AS (
     SELECT n.id, n.parent_id, 0 FROM post n WHERE n.id = $3
     UNION ALL
     SELECT n.id, n.parent_id, above.height + 1 FROM above JOIN post n ON n.id = above.parent_id
      WHERE above.height < ${MOST_ANCESTORS - 1})
   SELECT 2, ${EPOCH} - above.height * interval '1 second', above.id FROM above WHERE above.height > 0
   UNION ALL
   SELECT 2, ${EPOCH} - ${MOST_ANCESTORS} * interval '1 second', n.root_id FROM post n
    WHERE n.id = $3 AND NOT EXISTS (SELECT FROM above WHERE above.id = n.root_id))`;

/**
 * How far a question is. $4: now.
 * @param {string} post alias of its post
 * @param {string} question alias of what it has beside
 */
function stateOf(post, question) {
  return `CASE
    WHEN ${post}.accepted_answer_id IS NOT NULL THEN 'ACCEPTED'
    WHEN EXISTS (SELECT FROM post n WHERE n.root_id = ${post}.id AND n.id <> n.root_id AND n.deleted_at IS NULL
                    AND n.author_id <> ${post}.author_id AND ${readable('n')}) THEN 'ANSWERED'
    WHEN ${post}.created_at < $4::timestamptz - interval '30 days'
      OR ${question}.due_on < ($4::timestamptz AT TIME ZONE 'UTC')::date - 7 THEN 'STALE'
    ELSE 'OPEN' END`;
}

/** Whether the reader owns a topic of the post `p`, or one it is one with. */
const OWNS_TOPIC = `EXISTS (
  SELECT FROM post_topic l JOIN topic t ON t.id = l.topic_id
      OR t.id IN (SELECT m.other_id FROM topic_same m WHERE m.topic_id = l.topic_id)
   WHERE l.post_id = p.id AND t.owner_id = $1)`;

/** What a question has beside its post. */
const QUESTION = `
  SELECT ${TOLD} || jsonb_build_object(
           'state', s.state, 'purpose', q.purpose, 'dueOn', q.due_on, 'targetAt', q.target_at,
           'overdue', s.state = 'OPEN' AND coalesce(q.target_at <= $4, false),
           'viewerMayDescribe', p.author_id = $1 OR ${OWNS_TOPIC}, '__typename', 'Question',
           'viewerProposal', (SELECT jsonb_build_object('reason', w.reason, 'passed', w.passed_at IS NOT NULL,
                                                        '__typename', 'Proposal')
                                FROM question_proposal w WHERE w.question_id = p.id AND w.person_id = $1),
           'sameAs', CASE WHEN other.id IS NOT NULL THEN jsonb_build_object(
                                'id', other.id, 'text', other.text, '__typename', 'Post') END)::text
    FROM page p
    LEFT JOIN question q ON q.post_id = p.id
    LEFT JOIN post other ON other.id = q.same_as_id AND other.deleted_at IS NULL AND other.kind = 'QUESTION'
          AND ${readable('other')}
    LEFT JOIN question oq ON oq.post_id = other.id
   CROSS JOIN LATERAL (SELECT CASE WHEN other.id IS NULL THEN ${stateOf('p', 'q')}
                                   ELSE ${stateOf('other', 'oq')} END AS state) AS s
   WHERE p.part = 0 AND p.kind = 'QUESTION' AND p.deleted_at IS NULL`;

/**
 * @param {string} parts
 * @param {string} [told]
 */
function readingParts(parts, told) {
  return readingOf(['quoted', 'team', 'reply'], {
    page: `part (part, at, id) AS MATERIALIZED (${parts}), page AS MATERIALIZED (
      SELECT * FROM (
        SELECT n.*, part.part, part.at, ${inAudience('n')} AS in_audience FROM part JOIN post n ON n.id = part.id
        OFFSET 0) AS found
       WHERE in_audience OR author_id = $1 ORDER BY part, at, id)`,
    fields: { part: 'p.part', at: 'p.at', acceptedId: `coalesce(p.accepted_answer_id::text, '')` },
    ...(told === undefined ? {} : { told }),
  });
}

const root = readingParts(ROOT_PARTS, QUESTION);
const reply = readingParts(REPLY_PARTS);
const { at } = root;
const postJson = postWriter(at);
const places = { id: at('id'), time: at('at') };

const ROOT = { name: 'thread-root', text: root.text };
const REPLY = { name: 'thread-reply', text: reply.text };

/** @type {import('./scenario.mjs').Answer} */
export async function thread(database, me, { query }) {
  const values = [me.id, me.language, query.get('id')];
  let read = await root.read(database, ROOT, [...values, new Date()]);
  if (read.posts[0]?.[at('rootId')] !== undefined) read = await reply.read(database, REPLY, values);
  const { posts, names, told } = read;
  const of = (/** @type {string} */ part) => posts.filter((post) => post[at('part')] === part);
  const [asked] = of('0');
  if (asked === undefined) return '{"data":null}';
  const below = of('1');
  const acceptedId = asked[at('acceptedId')];
  const accepted = acceptedId === '' ? undefined : below.find((post) => post[at('id')] === acceptedId);
  const replies = connectionJson(below, REPLIES, places, (post) => {
    return `"sortAt":"${isoTime(post[at('createdAt')] ?? '')}","node":${postJson(post, names, me)}`;
  });
  const ancestors = of('2').map((post) => postJson(post, names, me));
  return (
    `{"data":{"post":${postJson(asked, names, me).slice(0, -1)}` +
    `,"question":${told === null ? 'null' : questionJson(told, me)}` +
    `,"acceptedAnswer":${accepted === undefined ? 'null' : postJson(accepted, names, me)},"replies":${replies}}` +
    `,"ancestors":[${ancestors.join()}]}}`
  );
}

/**
 * @param {string} told by the statement
 * @param {import('./viewers.mjs').Me} me
 */
function questionJson(told, me) {
  const question = JSON.parse(told);
  return JSON.stringify({ ...question, viewerMayDescribe: question.viewerMayDescribe || me.moderates });
}
