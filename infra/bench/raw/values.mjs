import { createHash } from 'node:crypto';

/**
 * What is written of an author follows from id, handle and name, the hue of their letters by a hash: it is worked out
 * once. Kept as long as the three stay.
 * @type {Map<string, { handle: string, name: string, json: string }>}
 */
const authors = new Map();
const AUTHORS_KEPT = 50_000;

/**
 * A string as JSON writes it.
 * @param {string} text
 */
export function quoted(text) {
  return JSON.stringify(text);
}

/**
 * A time of PostgreSQL in UTC (`2026-01-02 03:04:05.6+00`) as JavaScript writes it.
 * @param {string} time
 */
export function isoTime(time) {
  // Most have all three digits of their milliseconds.
  if (time.length === 26) return `${time.slice(0, 10)}T${time.slice(11, 23)}Z`;
  return `${time.slice(0, 10)}T${time.slice(11, 19)}.${time.slice(20, -3).padEnd(3, '0')}Z`;
}

/**
 * @param {string} at ISO
 * @param {string} id
 */
export function cursorOf(at, id) {
  return Buffer.from(`${Date.parse(at).toString(36)}.${id}`, 'latin1').toString('base64url');
}

/**
 * A person as author.
 * @param {string} id
 * @param {string} handle
 * @param {string} name
 * @param {string} more what else is asked
 */
export function authorJson(id, handle, name, more) {
  let author = authors.get(id);
  if (author === undefined || author.handle !== handle || author.name !== name) {
    if (authors.size >= AUTHORS_KEPT) authors.clear();
    const avatar = `{"initials":${quoted(initialsOf(name))},"hue":${hueOf(id)},"__typename":"Avatar"}`;
    const json = `{"id":"${id}","handle":"${handle}","displayName":${quoted(name)},"avatar":${avatar},"__typename":"Person"`;
    authors.set(id, (author = { handle, name, json }));
  }
  return `${author.json}${more}}`;
}

/**
 * @param {'Person' | 'Team'} type
 * @param {string | undefined} id none: nobody
 * @param {string | undefined} handle
 * @param {string | undefined} name
 */
export function namedJson(type, id, handle, name = '') {
  return id === undefined || id === ''
    ? 'null'
    : `{"id":"${id}","handle":"${handle}","displayName":${quoted(name)},"__typename":"${type}"}`;
}

/** @param {string[] | undefined} names id, key and name */
export function topicJson(names) {
  if (names === undefined) return 'null';
  const [id, key = '', name = key] = names;
  return `{"id":"${id}","key":${quoted(key)},"name":${quoted(name)},"__typename":"Topic"}`;
}

/** @param {string} name */
function initialsOf(name) {
  const words = name.split(/[\s'’-]+/u).filter((word) => /[\p{L}\p{Nd}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => /[\p{L}\p{Nd}]/u.exec(word ?? '')?.[0] ?? '')
    .join('');
  return letters.toLocaleUpperCase('fr') || '?';
}

/** @param {string} id */
function hueOf(id) {
  return createHash('sha256').update(id).digest().readUInt16BE() % 360;
}
