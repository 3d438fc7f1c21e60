import { type ReadText, readText } from '@breve/text';

import { BreveError } from '../../platform/errors/breve-error.js';

/**
 * Reads a text by the rules of a post.
 *
 * @throws BreveError with the code of the rule that it breaks, the count and the limit
 */
export function acceptText(raw: string): ReadText {
  const read = readText(raw);
  const { fault } = read;
  if (fault) {
    throw new BreveError(fault.code, {
      ...(fault.count !== undefined && { count: fault.count }),
      ...(fault.limit !== undefined && { limit: fault.limit }),
    });
  }
  return read;
}
