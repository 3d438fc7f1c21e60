import { readable, topicNames } from './conditions.mjs';

/**
 * How a post is read: `p` is a row of a page, with the columns of `post`, and `in_audience`. What is told of each post
 * comes as one text: as many columns would cost both sides more. It is made of groups, most of which are empty for most
 * posts, and no group holds null.
 *
 * `post`: of every post. `quoted`: what it quotes. `team`: the team it is addressed to. `reply`: what it answers.
 * @typedef {'post' | 'quoted' | 'team' | 'reply'} Part
 */

/** Control characters between groups and between their fields: no stored text holds one. */
const GROUPS = '\u001d';
const FIELDS = '\u001f';

/** @type {Record<Part, { when: string | null, fields: Record<string, string>, joins: string }>} */
const PARTS = {
  post: {
    when: null,
    fields: {
      id: 'p.id',
      authorId: 'p.author_id',
      authorHandle: 'a.handle',
      authorName: 'a.display_name',
      createdAt: 'p.created_at',
      editedAt: orEmpty('p.edited_at::text'),
      deletedAt: orEmpty('p.deleted_at::text'),
      kind: 'p.kind',
      text: 'p.text',
      lang: 'p.lang',
      entities: 'p.entities',
      visibility: 'p.visibility',
      replyCount: 'c.reply_count',
      repostCount: 'c.repost_count',
      quoteCount: 'c.quote_count',
      reactionCounts: 'c.reaction_counts',
      viewerReaction: orEmpty('vr.kind'),
      viewerReposted: 'vp.post_id IS NOT NULL',
      viewerBookmarked: 'vb.post_id IS NOT NULL',
      inAudience: 'p.in_audience',
    },
    joins: `
      JOIN person a ON a.id = p.author_id
      JOIN post_counter c ON c.post_id = p.id
      LEFT JOIN reaction vr ON vr.post_id = CASE WHEN 0 <> ANY (c.reaction_counts) THEN p.id END AND vr.person_id = $1
      LEFT JOIN repost vp ON vp.post_id = p.id AND vp.person_id = $1
      LEFT JOIN bookmark vb ON vb.post_id = p.id AND vb.person_id = $1`,
  },
  quoted: {
    when: 'q.id',
    fields: {
      quotedId: 'q.id',
      quotedKind: 'q.kind',
      quotedText: 'q.text',
      quotedLang: 'q.lang',
      quotedEntities: 'q.entities',
      quotedCreatedAt: 'q.created_at',
      quotedDeletedAt: orEmpty('q.deleted_at::text'),
      quotedAuthorId: 'qa.id',
      quotedHandle: 'qa.handle',
      quotedName: 'qa.display_name',
    },
    joins: `
      LEFT JOIN post q ON q.id = p.quote_of_id AND ${readable('q')}
      LEFT JOIN person qa ON qa.id = q.author_id`,
  },
  team: {
    when: 't.id',
    fields: { teamId: 't.id', teamHandle: 't.handle', teamName: 't.display_name' },
    joins: `
      LEFT JOIN audience au ON p.visibility = 'TEAM' AND au.id = p.audience_id
      LEFT JOIN team t ON t.id = au.team_id`,
  },
  reply: {
    when: 'p.parent_id',
    fields: {
      rootId: 'p.root_id',
      isAccepted: 'coalesce(root.accepted_answer_id = p.id, false)',
      answersViewer: `root.author_id = $1 AND root.kind = 'QUESTION' AND root.deleted_at IS NULL`,
      answeredId: orEmpty('up.id::text'),
      answeredAuthorId: orEmpty('ua.id::text'),
      answeredHandle: orEmpty('ua.handle'),
      answeredName: orEmpty('ua.display_name'),
    },
    joins: `
      LEFT JOIN post root ON root.id = nullif(p.root_id, p.id)
      LEFT JOIN post up ON up.id = p.parent_id AND (p.in_audience OR up.author_id = $1)
      LEFT JOIN person ua ON ua.id = up.author_id AND up.deleted_at IS NULL`,
  },
};

/** @param {string} text that may be null */
function orEmpty(text) {
  return `coalesce(${text}, '')`;
}

/**
 * What the ids in the entities of the page's posts, and of those they quote, stand for: a row each.
 */
const NAMES = `
  SELECT concat_ws(E'\\x1f', 'T', ${topicNames('nt')})
    FROM key JOIN post_topic nl ON nl.post_id = key.id JOIN topic nt ON nt.id = nl.topic_id
  UNION ALL
  SELECT concat_ws(E'\\x1f', 'M', nl.person_id, nl.team_id, np.handle, nm.handle, np.display_name, nm.display_name)
    FROM key JOIN post_mention nl ON nl.post_id = key.id
    LEFT JOIN person np ON np.id = nl.person_id LEFT JOIN team nm ON nm.id = nl.team_id`;

/**
 * A statement that reads a page of posts, and what its rows hold.
 * @param {Exclude<Part, 'post'>[]} parts beside the post itself
 * @param {{ page: string, joins?: string, fields?: Record<string, string>, told?: string }} own
 *   `page`: the CTEs, the last of which gives the posts, as `page`, in their order; `fields`: what else is told, never null; `told`:
 *   one row more, which begins as `TOLD` does
 */
export function readingOf(parts, { page, joins = '', fields = {}, told }) {
  const all = [
    { ...PARTS.post, fields: { ...PARTS.post.fields, ...fields } },
    ...parts.map((part) => PARTS[part]),
  ];
  const groups = all.map(({ when, fields }) => {
    const group = `concat_ws(E'\\x1f', ${Object.values(fields).join(', ')})`;
    return when === null ? group : `CASE WHEN ${when} IS NOT NULL THEN ${group} ELSE '' END`;
  });
  const places = all.flatMap(({ fields }) => Object.keys(fields));
  const widths = all.map(({ fields }) => Object.keys(fields).length);
  const joined = joins + all.map(({ joins }) => joins).join('');
  return {
    text: `
      WITH ${page}, key AS MATERIALIZED (
        SELECT id FROM page UNION ALL SELECT quote_of_id FROM page WHERE quote_of_id IS NOT NULL)
      SELECT ${groups.length === 1 ? groups[0] : `concat_ws(E'\\x1d', ${groups.join(', ')})`} FROM page p ${joined}
      UNION ALL ${NAMES}${told === undefined ? '' : ` UNION ALL ${told}`}`,
    /** @param {string} name */
    at: (name) => places.indexOf(name),
    /**
     * @param {import('./database.mjs').Database} database
     * @param {import('./database.mjs').Statement} statement
     * @param {unknown[]} values the reader first
     * @returns {Promise<Posts>}
     */
    read: async (database, statement, values) => {
      const read = readRows(await database.rows(statement, values), widths);
      for (const names of read.names.values()) {
        if (names.length === 2) return completeNames(database, values[0], read);
      }
      return read;
    },
  };
}

/** Of topics that only posts hidden from some carry: the spelling most used in what the reader reads. */
const OWN_SPELLINGS = {
  name: 'own-spellings',
  text: `
    SELECT DISTINCT ON (l.topic_id) l.topic_id, l.spelling
      FROM post_topic l JOIN post p ON p.id = l.post_id
     WHERE l.topic_id = ANY ($2::uuid[]) AND p.deleted_at IS NULL AND ${readable('p')}
     GROUP BY l.topic_id, l.spelling
     ORDER BY l.topic_id, count(*) DESC, l.spelling`,
};

/**
 * @param {import('./database.mjs').Database} database
 * @param {unknown} readerId
 * @param {Posts} read
 */
async function completeNames(database, readerId, read) {
  const missing = [...read.names.values()].filter((names) => names.length === 2).map(([id]) => id);
  for (const [id, spelling] of await database.rows(OWN_SPELLINGS, [readerId, missing])) {
    read.names.get(id ?? '')?.push(spelling ?? '');
  }
  return read;
}

/**
 * What a statement read.
 * @typedef {object} Posts
 * @property {(string | undefined)[][]} posts their fields, each in its place
 * @property {Map<string, string[]>} names by id: the id, then key and name of a topic, or handle and name
 * @property {string | null} told what the statement tells beside its posts
 */

/**
 * @param {import('./database.mjs').Row[]} rows
 * @param {number[]} widths
 * @returns {Posts}
 */
function readRows(rows, widths) {
  /** @type {Posts} */
  const read = { posts: [], names: new Map(), told: null };
  for (const [row] of rows) {
    if (row == null) continue;
    if (row.startsWith(MORE)) read.told = row.slice(2);
    else if (row.startsWith(TOPIC)) {
      const names = row.slice(2).split('\t');
      read.names.set(names[0] ?? '', names);
    } else if (row.startsWith(MENTION)) {
      const names = row.slice(2).split(FIELDS);
      read.names.set(names[0] ?? '', names);
    } else read.posts.push(splitRow(row, widths));
  }
  return read;
}

const TOPIC = `T${FIELDS}`;
const MENTION = `M${FIELDS}`;
const MORE = `X${FIELDS}`;

/** How the text begins that a statement tells beside its posts, in SQL. */
export const TOLD = `E'X\\x1f'`;

/**
 * The fields of a row, each in its place whether its group is there or not.
 * @param {string} row
 * @param {number[]} widths of the groups
 * @returns {(string | undefined)[]}
 */
function splitRow(row, widths) {
  if (widths.length === 1) return row.split(FIELDS);
  /** @type {(string | undefined)[]} */
  const fields = [];
  const groups = row.split(GROUPS);
  let width = 0;
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index];
    if (group !== undefined && group !== '') for (const text of group.split(FIELDS)) fields.push(text);
    width += widths[index] ?? 0;
    while (fields.length < width) fields.push(undefined);
  }
  return fields;
}
