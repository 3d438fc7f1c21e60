import { createServer } from 'node:http';
import { company } from './company.mjs';
import { createPost } from './create-post.mjs';
import { Database } from './database.mjs';
import { home } from './home.mjs';
import { search } from './search.mjs';
import { thread } from './thread.mjs';
import { topic } from './topic.mjs';
import { Viewers } from './viewers.mjs';

/**
 * The least a server of these answers has to do: node:http and pg, nothing in between. The limit that the application
 * is measured against.
 */
const database = new Database(process.env.BREVE_BENCH_DATABASE ?? '');
const viewers = new Viewers(database);

/** @type {Record<string, import('./scenario.mjs').Answer>} */
const ANSWERS = {
  '/home': home,
  '/company': company,
  '/topic': topic,
  '/thread': thread,
  '/search': search,
  '/create-post': createPost,
};

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      if (body === null) return void response.writeHead(401).end();
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    },
    (error) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
});

/** @param {import('node:http').IncomingMessage} request */
async function answer(request) {
  const url = request.url ?? '';
  const question = url.indexOf('?');
  const path = question < 0 ? url : url.slice(0, question);
  const found = ANSWERS[path];
  if (found === undefined) throw new Error(`There is nothing at ${url}.`);
  const me = await viewers.find(tokenOf(request.headers.cookie ?? ''));
  if (me === null) return null;
  const query = new URLSearchParams(question < 0 ? '' : url.slice(question));
  const body = request.method === 'POST' ? JSON.parse(await readBody(request)) : null;
  return found(database, me, { query, body });
}

/** @param {string} cookie */
function tokenOf(cookie) {
  return /(?:^|; )breve=([^;]*)/.exec(cookie)?.[1] ?? '';
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string>}
 */
function readBody(request) {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part) => (body += part));
    request.once('end', () => resolve(body));
    request.once('error', reject);
  });
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`Raw: http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
});

process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void database.end().then(() => process.exit(0));
});
