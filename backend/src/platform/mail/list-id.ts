/**
 * A list's header line: what people read, and the id in angle brackets that programs sort by (RFC 2919). Only the words
 * are encoded (RFC 2047): encoded as a whole the id would be read by nobody.
 *
 * @param words at most some twenty letters: one encoded word holds them
 */
export function listId(words: string, id: string): string {
  const isAscii = /^[ -~]*$/.test(words);
  const written = isAscii ? words : `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`;
  return `${written} <${id}>`;
}
