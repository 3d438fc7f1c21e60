import { countCodePoints } from './count.js';
import type { LinkEntity } from './entities.js';
import { CODE_POINT_LIMIT, LINK_URL_LIMIT, POST_LIMIT } from './limits.js';

/** Why a text can not be posted. Nothing is ever cut: it is refused, with the count where there is one. */
export interface TextFault {
  code: 'TEXT_MALFORMED' | 'POST_EMPTY' | 'POST_TOO_LONG' | 'POST_TOO_COMPLEX' | 'LINK_TOO_LONG';
  /** What there is, in the unit of the limit: characters, code points outside links, or UTF-16 units of the link. */
  count?: number;
  limit?: number;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
// A mark is no content here: with any base left the post is not empty, and without one it stands on nothing.
const CONTENT = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800\p{M}]/u;

export function isMalformed(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/**
 * The fault of a well-formed, normalised text; of several the one that says most. Too complex comes before too long, so
 * that the answer does not change back and forth as a text grows.
 */
export function findFault(
  text: string,
  characterCount: number,
  links: readonly LinkEntity[],
): TextFault | null {
  if (!CONTENT.test(text)) return { code: 'POST_EMPTY' };
  const longest = Math.max(0, ...links.map((link) => link.url.length));
  if (longest > LINK_URL_LIMIT) return { code: 'LINK_TOO_LONG', count: longest, limit: LINK_URL_LIMIT };
  const codePoints = countCodePoints(text, links);
  if (codePoints > CODE_POINT_LIMIT) {
    return { code: 'POST_TOO_COMPLEX', count: codePoints, limit: CODE_POINT_LIMIT };
  }
  return characterCount > POST_LIMIT
    ? { code: 'POST_TOO_LONG', count: characterCount, limit: POST_LIMIT }
    : null;
}
