import { createHash } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { Avatar } from './person.model.js';

/** Avatars depend on id and name alone and stand beside every post: those made lately are kept. */
const made = new LRUCache<string, Avatar>({ max: 20_000 });

/** One or two initials of a name, and a hue that depends on the id alone, so that it survives a new name. */
export function avatarOf(person: { id: string; displayName: string }): Avatar {
  const key = person.id + person.displayName;
  let avatar = made.get(key);
  if (!avatar) made.set(key, (avatar = makeAvatar(person)));
  return avatar;
}

function makeAvatar(person: { id: string; displayName: string }): Avatar {
  const words = person.displayName.split(/[\s'’-]+/u).filter((word) => /[\p{L}\p{Nd}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => /[\p{L}\p{Nd}]/u.exec(word ?? '')?.[0] ?? '')
    .join('');
  return {
    initials: letters.toLocaleUpperCase('fr') || '?',
    hue: createHash('sha256').update(person.id).digest().readUInt16BE() % 360,
  };
}
