import type { ErrorCode } from './error-code.js';

/** What an error tells beside its code: numbers and short stable words, never texts of others. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** An expected refusal. Reaches the caller with its code, its details and a message in the reader's language. */
export class BreveError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
    this.name = 'BreveError';
  }
}
