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
      names: `CASE WHEN p.entities = '[]' THEN '' ELSE ${namesOf('p')} END`,
    },
    joins: `
      JOIN person a ON a.id = p.author_id
      JOIN post_counter c ON c.post_id = p.id
      LEFT JOIN reaction vr ON vr.post_id = p.id AND vr.person_id = $1
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
      quotedNames: namesOf('q'),
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
      LEFT JOIN post root ON p.parent_id IS NOT NULL AND root.id = p.root_id
      LEFT JOIN post up ON up.id = p.parent_id AND (p.in_audience OR up.author_id = $1)
      LEFT JOIN person ua ON ua.id = up.author_id AND up.deleted_at IS NULL`,
  },
};

/** @param {string} text that may be null */
function orEmpty(text) {
  return `coalesce(${text}, '')`;
}

/**
 * What the ids in the entities of a post stand for.
 * @param {string} post alias
 */
function namesOf(post) {
  const topics = `SELECT string_agg(${topicNames('nt')}, E'\\n')
    FROM post_topic nl JOIN topic nt ON nt.id = nl.topic_id WHERE nl.post_id = ${post}.id`;
  const mentioned = `SELECT string_agg(
      concat_ws(E'\\t', nl.person_id, nl.team_id, np.handle, nm.handle, np.display_name, nm.display_name), E'\\n')
    FROM post_mention nl LEFT JOIN person np ON np.id = nl.person_id LEFT JOIN team nm ON nm.id = nl.team_id
   WHERE nl.post_id = ${post}.id`;
  return `concat_ws(E'\\n', (${topics}), CASE WHEN ${post}.entities @> '[{"type":"mention"}]' THEN (${mentioned}) END)`;
}

/**
 * What a statement selects and joins for posts, and where it stands in the fields of a row.
 * @param {Exclude<Part, 'post'>[]} parts beside the post itself
 * @param {Record<string, string>} [own] what else the statement tells; never null
 */
export function readingOf(parts, own = {}) {
  const all = [PARTS.post, ...parts.map((part) => PARTS[part])];
  const groups = all.map(({ when, fields }, index) => {
    const texts = Object.values(index === 0 ? { ...fields, ...own } : fields);
    const group = `concat_ws(E'\\x1f', ${texts.join(', ')})`;
    return when === null ? group : `CASE WHEN ${when} IS NOT NULL THEN ${group} ELSE '' END`;
  });
  /** @type {Map<string, number>} */
  const places = new Map();
  const widths = all.map(({ fields }, index) => {
    const names = Object.keys(index === 0 ? { ...fields, ...own } : fields);
    for (const name of names) places.set(name, places.size);
    return names.length;
  });
  return {
    row: groups.length === 1 ? groups[0] : `concat_ws(E'\\x1d', ${groups.join(', ')})`,
    joins: all.map(({ joins }) => joins).join(''),
    /** @param {string} name */
    at: (name) => places.get(name) ?? -1,
    /** @param {string} row */
    split: (row) => splitRow(row, widths),
  };
}

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
