import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { currentLanguage } from '../lib/intl/language.js';
import { connection } from './connection.js';

const LONGEST_WAIT_MS = 20_000;
/** Closed by the page: no subscription is left. */
const NORMAL = 1000;
/** The server's word for "your session has ended" (Unauthorized, Forbidden). */
const SESSION_ENDED = new Set([4401, 4403]);

/** The socket of subscriptions. It opens with the first one and comes back by itself for as long as the page lives. */
export function createSocket(onSessionEnded: () => void): Client {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return createClient({
    url: `${scheme}//${location.host}/graphql`,
    connectionParams: () => ({ 'accept-language': currentLanguage() }),
    lazyCloseTimeout: 2_000,
    keepAlive: 12_000,
    retryAttempts: Number.MAX_SAFE_INTEGER,
    shouldRetry: (event) => !SESSION_ENDED.has(closeCode(event) ?? 0),
    retryWait: waitToRetry,
    on: {
      connected: () => connection.opened(),
      closed: (event) => {
        const code = closeCode(event);
        connection.closed(code !== NORMAL);
        if (code !== null && SESSION_ENDED.has(code)) onSessionEnded();
      },
    },
  });
}

function closeCode(event: unknown): number | null {
  return event instanceof CloseEvent ? event.code : null;
}

/** Doubling, with chance in it, so that a whole company does not knock at the same instant after a restart. */
async function waitToRetry(retries: number): Promise<void> {
  const longest = Math.min(LONGEST_WAIT_MS, 500 * 2 ** retries);
  await new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}
