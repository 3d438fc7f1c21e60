import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

import type { TestCaller } from './test-caller.js';
import type { TestInstance } from './test-instance.js';

/** How long a test waits for what must come, in milliseconds: far longer than it takes, on a busy machine too. */
const PATIENCE = 20_000;

/** A message of a subscription. */
export interface LiveMessage<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** What one subscription has brought so far. */
export class LiveStream<Data> {
  readonly messages: LiveMessage<Data>[] = [];
  /** Errors with which the subscription itself was refused. */
  refusal: readonly { message: string; extensions?: Record<string, unknown> }[] | null = null;
  ended = false;
  stop: () => void = () => undefined;

  /** The first message that fits, come or still to come. */
  async find(fits: (data: Data) => boolean): Promise<Data> {
    return waitFor(() => {
      if (this.refusal) throw new Error(`Refused: ${JSON.stringify(this.refusal)}`);
      const found = this.messages.find(({ data }) => data && fits(data));
      return found?.data ?? undefined;
    });
  }

  /** The code of the error with which it is refused. */
  async refused(): Promise<unknown> {
    const [error] = await waitFor(
      () => this.refusal ?? this.messages.find(({ errors }) => errors)?.errors ?? undefined,
    );
    return error?.extensions?.code;
  }
}

/** Asks again and again until there is an answer. */
export async function waitFor<Answer>(ask: () => Answer | undefined): Promise<Answer> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error('It did not come.');
    await sleep(10);
  }
}

/** The headers a browser sends with a socket of a page of this instance. */
export function socketHeaders(instance: TestInstance, caller: TestCaller): Record<string, string> {
  return { origin: instance.address, cookie: caller.cookieHeader };
}

/** A page's live connection to an instance. */
export class LiveClient {
  private readonly client: Client;
  private readonly sockets: WebSocket[] = [];
  /** How often the connection was made. */
  connections = 0;

  constructor(instance: TestInstance, caller: TestCaller) {
    const headers = socketHeaders(instance, caller);
    const { sockets } = this;
    class PageSocket extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols, { headers });
        sockets.push(this);
      }
    }
    this.client = createClient({
      url: socketUrl(instance),
      webSocketImpl: PageSocket,
      retryAttempts: 100,
      retryWait: () => sleep(50),
      on: { connected: () => (this.connections += 1) },
    });
  }

  subscribe<Data>(query: string, variables: Record<string, unknown> = {}): LiveStream<Data> {
    const stream = new LiveStream<Data>();
    stream.stop = this.client.subscribe<Data>(
      { query, variables },
      {
        next: (message) => stream.messages.push(message as LiveMessage<Data>),
        error: (error) => {
          if (Array.isArray(error)) stream.refusal = error as NonNullable<typeof stream.refusal>;
        },
        complete: () => (stream.ended = true),
      },
    );
    return stream;
  }

  /** Breaks the connection off as a bad network does; the client comes back by itself. */
  breakOff(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}

export function socketUrl(instance: TestInstance): string {
  return `${instance.address.replace('http', 'ws')}/graphql`;
}

/** A socket spoken to by hand, after the first words of the protocol. */
export async function openSocket(instance: TestInstance, caller: TestCaller): Promise<WebSocket> {
  const socket = new WebSocket(socketUrl(instance), 'graphql-transport-ws', {
    headers: socketHeaders(instance, caller),
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  return socket;
}

/** The code with which a socket is closed. */
export async function closeCode(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}
