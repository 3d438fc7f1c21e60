import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { currentLanguage } from '../lib/intl/language.js';
import { connection } from './connection.js';

const LONGEST_WAIT_MS = 20_000;
/** Closed by the page: no subscription is left. */
const NORMAL = 1000;
/** Ours: the other side is not there any more. The client tries again. */
const NO_ANSWER = 4408;
const ANSWER_WITHIN_MS = 6_000;
/** The server's word for "your session has ended" (Unauthorized, Forbidden). */
const SESSION_ENDED = new Set([4401, 4403]);

/** The socket of subscriptions. It opens with the first one and comes back by itself for as long as the page lives. */
export function createSocket(onSessionEnded: () => void): Client {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  let socket: WebSocket | null = null;
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${scheme}//${location.host}/graphql`,
    connectionParams: () => ({ 'accept-language': currentLanguage() }),
    lazyCloseTimeout: 2_000,
    keepAlive: 12_000,
    retryAttempts: Number.MAX_SAFE_INTEGER,
    shouldRetry: (event) => !SESSION_ENDED.has(closeCode(event) ?? 0),
    retryWait: waitToRetry,
    on: {
      connected: (opened) => {
        socket = opened instanceof WebSocket ? opened : null;
        connection.opened();
      },
      // A network that goes away says nothing: only an answer that stays away does.
      ping: (received) => {
        if (received) return;
        unanswered = setTimeout(() => socket?.close(NO_ANSWER, 'No pong'), ANSWER_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(unanswered);
      },
      closed: (event) => {
        clearTimeout(unanswered);
        socket = null;
        const code = closeCode(event);
        connection.closed(code !== NORMAL);
        if (code !== null && SESSION_ENDED.has(code)) onSessionEnded();
      },
    },
  });
  // What the device knows by itself needs no waiting. Closed this way the client tries again.
  // The socket's own end may be long in coming without a network: it is not waited for.
  window.addEventListener('offline', () => {
    if (connection.state === 'live') connection.closed(true);
    socket?.close(NO_ANSWER, 'Offline');
  });
  return client;
}

function closeCode(event: unknown): number | null {
  return event instanceof CloseEvent ? event.code : null;
}

/** Until the network is back, at most this long: doubling, with chance in it, so that a whole company does not knock at the same instant after a restart. */
async function waitToRetry(retries: number): Promise<void> {
  const longest = Math.min(LONGEST_WAIT_MS, 500 * 2 ** retries);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, longest * (0.5 + Math.random() / 2));
    function done(): void {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    }
    window.addEventListener('online', done);
  });
}
