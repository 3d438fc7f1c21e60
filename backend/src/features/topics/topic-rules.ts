import { normalizeText, POST_LIMIT, readText } from '@breve/text';

import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';

const SHORTEST_NAME = 2;
const LONGEST_NAME = 64;
const LONGEST_DESCRIPTION = 500;
/** Teams that may post on a topic that is not for everybody. */
export const MOST_POSTER_TEAMS = 50;
const LONE_SURROGATE = /\p{Cs}/u;

/** What the right to edit a topic depends on. */
export interface EditedTopic {
  readonly ownerId: string | null;
  readonly description: string;
}

/** Whether nobody looks after a topic: whoever describes it first becomes its owner. */
export function isUnclaimed(topic: EditedTopic): boolean {
  return topic.ownerId === null && topic.description === '';
}

/** Owner, moderators and administrators edit a topic; an unclaimed one anybody. Seeing it is asked elsewhere. */
export function mayEditTopic(viewer: Viewer, topic: EditedTopic): boolean {
  return isUnclaimed(topic) || mayCurateTopic(viewer, topic);
}

/** Owner, moderators and administrators choose what stands on top of a topic's page and on its wall. */
export function mayCurateTopic(viewer: Viewer, topic: { readonly ownerId: string | null }): boolean {
  return (
    topic.ownerId === viewer.personId || viewer.roles.has('MODERATOR') || viewer.roles.has('ADMINISTRATOR')
  );
}

/** Communicators, moderators and administrators say which topics are official. */
export function mayMarkOfficial(viewer: Viewer): boolean {
  return (
    viewer.roles.has('COMMUNICATOR') || viewer.roles.has('MODERATOR') || viewer.roles.has('ADMINISTRATOR')
  );
}

/** Moderators merge topics and take them apart again; and whoever looks after both. */
export function mayMergeTopics(
  viewer: Viewer,
  one: { readonly ownerId: string | null },
  other: { readonly ownerId: string | null },
): boolean {
  return (
    viewer.roles.has('MODERATOR') || (one.ownerId === viewer.personId && other.ownerId === viewer.personId)
  );
}

/**
 * An official name: 2 to 64 characters on one line, without its `#`.
 *
 * @returns null for an empty text, which takes the name away
 * @throws BreveError `BAD_USER_INPUT` with the field as reason
 */
export function checkOfficialName(text: string, field: 'nameFr' | 'nameEn'): string | null {
  const name = normalizeText(text)
    .replace(/^[#＃]/u, '')
    .trim();
  if (name === '') return null;
  const length = Array.from(name).length;
  if (name.includes('\n') || LONE_SURROGATE.test(name) || length < SHORTEST_NAME || length > LONGEST_NAME) {
    throw new BreveError('BAD_USER_INPUT', { reason: field, limit: LONGEST_NAME });
  }
  return name;
}

/**
 * What a topic is about: at most 500 characters, lines allowed, may be empty.
 *
 * @throws BreveError `BAD_USER_INPUT`
 */
export function checkTopicDescription(text: string): string {
  const description = normalizeText(text);
  if (LONE_SURROGATE.test(description) || Array.from(description).length > LONGEST_DESCRIPTION) {
    throw new BreveError('BAD_USER_INPUT', { reason: 'description', limit: LONGEST_DESCRIPTION });
  }
  return description;
}

/**
 * What the composer offers: a text that could be posted, or none.
 *
 * @throws BreveError `BAD_USER_INPUT` with the field as reason
 */
export function checkTemplate(text: string, field: 'templateFr' | 'templateEn'): string {
  const template = normalizeText(text);
  if (template === '') return '';
  const { fault } = readText(template);
  if (fault !== null) throw new BreveError('BAD_USER_INPUT', { reason: field, limit: POST_LIMIT });
  return template;
}
