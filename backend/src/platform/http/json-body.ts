import type { IncomingMessage } from 'node:http';

import { BreveError } from '../errors/breve-error.js';

/** In bytes. A megabyte of text must reach the rules of a post and be refused by them, whatever its escapes. */
const BODY_LIMIT = 4 * 1024 * 1024;

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/**
 * The JSON that a request carries; `undefined` where it says that it carries something else.
 *
 * @throws BreveError `PAYLOAD_TOO_LARGE` over 4 MiB, `BAD_USER_INPUT` for what is no JSON
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const {
    'content-type': type = '',
    'content-length': length = '0',
    'content-encoding': encoding,
  } = request.headers;
  if (Number(length) > BODY_LIMIT) throw new BreveError('PAYLOAD_TOO_LARGE');
  if (!JSON_TYPE.test(type)) return undefined;
  if (encoding !== undefined && encoding !== 'identity') throw new BreveError('BAD_USER_INPUT');
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new BreveError('BAD_USER_INPUT');
  }
}

function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) return void chunks.push(chunk);
      // What still comes is not kept; the answer may go out meanwhile.
      chunks.length = 0;
      reject(new BreveError('PAYLOAD_TOO_LARGE'));
    });
    request.once('end', () => {
      const [first] = chunks;
      resolve((chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString());
    });
    request.once('error', reject);
  });
}
