import { HANDLE_LIMIT } from './limits.js';
import { foldForSearch } from './match-key.js';

const HANDLE = /^[a-z0-9_]+(?:[.-][a-z0-9_]+)*$/i;

/** Handles nobody may have: words that mean someone else in a sentence. */
export const RESERVED_HANDLES: ReadonlySet<string> = new Set([
  'me',
  'moi',
  'all',
  'tous',
  'here',
  'ici',
  'admin',
]);

/** Whether this has the form of a handle, in any case. Reserved ones have: ask `isReservedHandle`. */
export function isValidHandle(handle: string): boolean {
  return handle.length <= HANDLE_LIMIT && HANDLE.test(handle);
}

export function isReservedHandle(handle: string): boolean {
  return RESERVED_HANDLES.has(handle.toLowerCase());
}

/**
 * A handle to propose for a display name: `Jérémie Nguyên` → `jeremie.nguyen`. Valid and not reserved, or empty when the
 * name holds nothing to make one of (a name in another script). It may be taken already: that is the caller's to ask.
 */
export function suggestHandle(displayName: string): string {
  let handle = '';
  for (const word of foldForSearch(displayName.slice(0, 200)).split(/[\p{White_Space}.,]+/u)) {
    const part = word
      .replace(/[^a-z0-9_-]/g, '')
      .replace(/-{2,}/g, '-')
      .replace(/^-|-$/g, '');
    if (part === '') continue;
    if (handle === '') handle = part.slice(0, HANDLE_LIMIT).replace(/-$/, '');
    else if (handle.length + 1 + part.length <= HANDLE_LIMIT) handle += `.${part}`;
    else break;
  }
  return RESERVED_HANDLES.has(handle) ? `${handle}1` : handle;
}
