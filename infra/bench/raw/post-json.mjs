import { authorJson, isoTime, namedJson, quoted, topicJson } from './values.mjs';

const REACTIONS = ['AGREE', 'BRAVO', 'THANKS', 'USEFUL', 'SUPPORT', 'SURPRISE'];

/** The texts of a post, each in its place. @typedef {(string | undefined)[]} Fields */
/** What the ids in texts stand for. @typedef {Map<string, string[]>} Names */

/**
 * Writes posts as the page's fragment `PostItem` asks for them, piece by piece.
 * @param {(name: string) => number} at where each field of a post is
 */
export function postWriter(at) {
  const [ID, AUTHOR, HANDLE, NAME] = [at('id'), at('authorId'), at('authorHandle'), at('authorName')];
  const [CREATED, EDITED, DELETED] = [at('createdAt'), at('editedAt'), at('deletedAt')];
  const [KIND, TEXT, LANG, ENTITIES] = [at('kind'), at('text'), at('lang'), at('entities')];
  const [VISIBILITY, IN_AUDIENCE] = [at('visibility'), at('inAudience')];
  const [REPLIES, REPOSTS, QUOTES, REACTED] = [
    at('replyCount'),
    at('repostCount'),
    at('quoteCount'),
    at('reactionCounts'),
  ];
  const [MY_REACTION, MY_REPOST, MY_BOOKMARK] = [
    at('viewerReaction'),
    at('viewerReposted'),
    at('viewerBookmarked'),
  ];
  const [ROOT, ACCEPTED, ANSWERS_ME] = [at('rootId'), at('isAccepted'), at('answersViewer')];
  const PARENT = ['answeredId', 'answeredAuthorId', 'answeredHandle', 'answeredName'].map(at);
  const TEAM = ['teamId', 'teamHandle', 'teamName'].map(at);
  const QUOTED = at('quotedId');

  /**
   * @param {Fields} row
   * @param {Names} names
   * @param {import('./viewers.mjs').Me} me
   */
  return function postJson(row, names, me) {
    if (row[DELETED] !== '') return tombstoneJson(row);
    const authorId = row[AUTHOR] ?? '';
    const own = authorId === me.id;
    return (
      `{"__typename":"Post","id":"${row[ID]}","repostCount":${row[REPOSTS]},"reactions":${reactionsJson(row[REACTED] ?? '')}` +
      `,"viewerReaction":${wordJson(row[MY_REACTION])},"viewerReposted":${row[MY_REPOST] === 't'}` +
      `,"viewerBookmarked":${row[MY_BOOKMARK] === 't'}${textJson(row[TEXT] ?? '', row[LANG], row[ENTITIES] ?? '', names)}` +
      `,"kind":"${row[KIND]}","createdAt":"${isoTime(row[CREATED] ?? '')}","deletedAt":null` +
      `,"author":${authorJson(authorId, row[HANDLE] ?? '', row[NAME] ?? '', own ? ',"isViewer":true' : ',"isViewer":false')}` +
      `,"visibility":"${row[VISIBILITY]}","editedAt":${timeJson(row[EDITED])}${placeJson(row)}` +
      `,"replyCount":${row[REPLIES]},"quoteCount":${row[QUOTES]},"isAcceptedAnswer":${row[ACCEPTED] === 't'}` +
      `,"quoteOf":${QUOTED < 0 || row[QUOTED] === undefined ? 'null' : quotedJson(row, QUOTED, names)}` +
      `,"viewerMay":{"edit":${own},"delete":${own},"purge":${own || me.moderates},"reply":${row[IN_AUDIENCE] === 't'}` +
      `,"acceptAnswer":${row[ANSWERS_ME] === 't'},"__typename":"PostPermissions"}}`
    );
  };

  /**
   * What a deleted post still tells: when it was, and where it stands.
   * @param {Fields} row
   */
  function tombstoneJson(row) {
    return (
      `{"__typename":"Post","id":"${row[ID]}","repostCount":0,"reactions":[],"viewerReaction":null,"viewerReposted":false` +
      `,"viewerBookmarked":false${NO_TEXT},"kind":"PLAIN","createdAt":"${isoTime(row[CREATED] ?? '')}"` +
      `,"deletedAt":${timeJson(row[DELETED])},"author":null,"visibility":"${row[VISIBILITY]}","editedAt":null` +
      `${placeJson(row)},"replyCount":0,"quoteCount":0,"isAcceptedAnswer":false,"quoteOf":null` +
      ',"viewerMay":{"edit":false,"delete":false,"purge":false,"reply":false,"acceptAnswer":false' +
      ',"__typename":"PostPermissions"}}'
    );
  }

  /**
   * The thread of a post and whom it is for.
   * @param {Fields} row
   */
  function placeJson(row) {
    const [parentId, authorId, handle, name] = PARENT.map((place) => row[place] ?? '');
    const answered =
      parentId === ''
        ? 'null'
        : `{"id":"${parentId}","author":${namedJson('Person', authorId, handle, name)},"__typename":"Post"}`;
    const [teamId, teamHandle, teamName] = TEAM.map((place) => row[place]);
    return (
      `,"rootId":${wordJson(row[ROOT])},"inReplyTo":${answered}` +
      `,"audienceTeam":${namedJson('Team', teamId, teamHandle, teamName)}`
    );
  }
}

const NO_TEXT = ',"text":null,"lang":"und","entities":[]';

/** @param {string | undefined} word that needs no escapes */
function wordJson(word) {
  return word === undefined || word === '' ? 'null' : `"${word}"`;
}

/** @param {string | undefined} time */
function timeJson(time) {
  return time === undefined || time === '' ? 'null' : `"${isoTime(time)}"`;
}

/** @param {string} counts as PostgreSQL writes an array */
function reactionsJson(counts) {
  if (counts === '{0,0,0,0,0,0}') return '[]';
  let given = '';
  for (const [index, count] of counts.slice(1, -1).split(',').entries()) {
    if (count === '0') continue;
    given += `${given === '' ? '' : ','}{"__typename":"ReactionCount","kind":"${REACTIONS[index]}","count":${count}}`;
  }
  return `[${given}]`;
}

/**
 * @param {Fields} row
 * @param {number} from where the fields of what is quoted begin, in the order they are read
 * @param {Names} names
 */
function quotedJson(row, from, names) {
  const [id, kind, text = '', lang, entities = '', createdAt = '', deletedAt, ...rest] = row.slice(
    from,
    from + 10,
  );
  const [authorId = '', handle = '', name = ''] = rest;
  const head = `{"id":"${id}","kind":"${kind}","createdAt":"${isoTime(createdAt)}","deletedAt":${timeJson(deletedAt)}`;
  if (deletedAt !== '') return `${head},"author":null${NO_TEXT},"__typename":"Post"}`;
  return `${head},"author":${authorJson(authorId, handle, name, '')}${textJson(text, lang, entities, names)},"__typename":"Post"}`;
}

/**
 * @param {string} written
 * @param {string | undefined} lang
 * @param {string} entities as stored
 * @param {Names} names
 */
export function textJson(written, lang, entities, names) {
  if (entities === '[]') return `,"text":${quoted(written)},"lang":"${lang}","entities":[]`;
  let list = '';
  for (const one of JSON.parse(entities)) list += (list === '' ? '' : ',') + entityJson(one, names);
  return `,"text":${quoted(written)},"lang":"${lang}","entities":[${list}]`;
}

/**
 * @param {{ type: string, start: number, end: number, url?: string, host?: string, topicId?: string, personId?: string, teamId?: string }} entity
 * @param {Names} names
 */
function entityJson({ type, start, end, url = '', host = '', topicId, personId, teamId }, names) {
  const place = `"start":${start},"end":${end}`;
  const tail = '"__typename":"TextEntity"}';
  if (type === 'link') {
    return `{"type":"LINK",${place},"url":${quoted(url)},"host":${quoted(host)},"topic":null,"person":null,"team":null,${tail}`;
  }
  const id = topicId ?? personId ?? teamId ?? '';
  const found = names.get(id);
  if (type === 'hashtag') {
    return `{"type":"HASHTAG",${place},"url":null,"host":null,"topic":${topicJson(found)},"person":null,"team":null,${tail}`;
  }
  const person = personId === undefined ? 'null' : namedJson('Person', id, found?.[1], found?.[2]);
  const team = teamId === undefined ? 'null' : namedJson('Team', id, found?.[1], found?.[2]);
  return `{"type":"MENTION",${place},"url":null,"host":null,"topic":null,"person":${person},"team":${team},${tail}`;
}
