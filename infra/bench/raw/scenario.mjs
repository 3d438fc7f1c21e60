/**
 * Answers a reader with the bytes of the whole body.
 * @typedef {(
 *   database: import('./database.mjs').Database,
 *   me: import('./viewers.mjs').Me,
 *   request: { query: URLSearchParams, body: any },
 * ) => Promise<string>} Answer
 */

export {};
