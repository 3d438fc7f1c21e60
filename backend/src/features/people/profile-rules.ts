import { isReservedHandle, isValidHandle } from '@breve/text';

import { BreveError } from '../../platform/errors/breve-error.js';

/** A handle as somebody may write it, in the form to look it up by; empty for what cannot be one. */
export function plainHandle(text: string): string {
  const handle = text
    .trim()
    .replace(/^[@＠]/, '')
    .toLowerCase();
  return isValidHandle(handle) ? handle : '';
}

/**
 * A handle in the form it is kept in.
 *
 * @throws BreveError `HANDLE_INVALID`; `HANDLE_TAKEN` for the reserved ones
 */
export function checkHandle(text: string): string {
  const handle = text.trim().replace(/^@/, '').toLowerCase();
  if (!isValidHandle(handle)) throw new BreveError('HANDLE_INVALID');
  if (isReservedHandle(handle)) throw new BreveError('HANDLE_TAKEN');
  return handle;
}

/**
 * A name to show: 1 to 80 characters on one line, no control characters, no direction overrides.
 *
 * @throws BreveError `BAD_USER_INPUT` with whose name it is as reason
 */
export function checkDisplayName(
  text: string,
  reason: 'display-name' | 'company-name' = 'display-name',
): string {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (name === '' || Array.from(name).length > 80) throw new BreveError('BAD_USER_INPUT', { reason });
  return name;
}

/** What they do in the company: at most 120 characters, may be empty. */
export function checkTitle(text: string): string {
  const title = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .trim();
  if (Array.from(title).length > 120) throw new BreveError('BAD_USER_INPUT', { reason: 'title' });
  return title;
}

/** What a team does: at most 500 characters, lines allowed, may be empty. */
export function checkDescription(text: string): string {
  const description = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, ' ')
    .trim();
  if (Array.from(description).length > 500) throw new BreveError('BAD_USER_INPUT', { reason: 'description' });
  return description;
}

/** An IANA time zone this runtime knows. */
export function checkTimeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new BreveError('BAD_USER_INPUT', { reason: 'time-zone' });
  }
}
