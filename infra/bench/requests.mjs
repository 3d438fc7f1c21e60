import { readFileSync } from 'node:fs';

/**
 * A request of the load, to any of the servers.
 * @typedef {object} BenchRequest
 * @property {'GET' | 'POST'} method
 * @property {string} path
 * @property {Record<string, string>} headers
 * @property {string} [body]
 */

/** @type {Map<string, { query: string, operationName: string }>} */
const documents = new Map();

/**
 * The document of an operation, printed from the page's sources.
 * @param {string} name of a file in queries/
 */
function readDocument(name) {
  let document = documents.get(name);
  if (document === undefined) {
    const query = readFileSync(new URL(`queries/${name}.graphql`, import.meta.url), 'utf8').trimEnd();
    const [, operationName = ''] = /^(?:query|mutation|subscription) (\w+)/.exec(query) ?? [];
    document = { query, operationName };
    documents.set(name, document);
  }
  return document;
}

/**
 * An operation as the page posts it, header by header and key by key.
 * @param {string} name of a file in queries/
 * @param {Record<string, unknown>} variables
 * @param {{ token: string, origin: string }} from
 * @returns {BenchRequest}
 */
export function pageRequest(name, variables, { token, origin }) {
  const { query, operationName } = readDocument(name);
  return {
    method: 'POST',
    path: '/graphql',
    headers: {
      accept: 'application/graphql-response+json,application/json;q=0.9',
      'accept-language': 'fr',
      'content-type': 'application/json',
      cookie: `breve=${token}`,
      origin,
      'x-breve-client': 'page',
    },
    body: JSON.stringify({ operationName, variables, query }),
  };
}

/** @param {string} name of a file in queries/ */
export function subscriptionOf(name) {
  return readDocument(name).query;
}
