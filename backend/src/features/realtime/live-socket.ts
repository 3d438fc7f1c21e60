import type { WebSocket } from 'ws';

import type { Viewer } from '../../platform/access/viewer.js';

/** Codes with which a socket is closed; those from 4400 on are those of the graphql-transport-ws protocol. */
export const SOCKET_CLOSE = {
  GOING_AWAY: 1001,
  TOO_MANY_MESSAGES: 1008,
  INTERNAL_ERROR: 1011,
  SESSION_ENDED: 4401,
  SUSPENDED: 4403,
} as const;

/** What may wait for a slow reader, in bytes. */
const MAX_BUFFERED = 1_048_576;
/** Messages a socket may send in `RATE_WINDOW` milliseconds. */
const MAX_MESSAGES = 200;
const RATE_WINDOW = 10_000;
/** How long the other side may take to answer the closing, in milliseconds. */
const CLOSING = 1_000;

/** One open socket of one session. */
export class LiveSocket {
  private pongAwaited = false;
  private windowStart = performance.now();
  private messagesInWindow = 0;

  constructor(
    private readonly socket: WebSocket,
    readonly viewer: Viewer,
    /** The session's, to recognise it anew with each subscription. */
    readonly token: string,
  ) {
    socket.on('pong', () => (this.pongAwaited = false));
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  get protocol(): string {
    return this.socket.protocol;
  }

  /** Sends, or ends a socket whose reader takes too little of what it is sent: it comes back and reads anew. */
  send(data: string): void {
    if (!this.isOpen) return;
    if (this.socket.bufferedAmount > MAX_BUFFERED) this.socket.terminate();
    else this.socket.send(data);
  }

  /** Hands each message on, in their order of arrival, and closes a socket that sends too many. */
  onMessage(handle: (data: string) => void): void {
    this.socket.on('message', (data: Buffer) => {
      if (!this.isOpen) return;
      if (this.isTooFast()) this.close(SOCKET_CLOSE.TOO_MANY_MESSAGES, 'Too many messages');
      else handle(data.toString('utf8'));
    });
  }

  /** Nothing is sent any more; the socket goes even if the other side does not answer. */
  close(code: number, reason: string): void {
    this.socket.close(code, reason);
    const timer = setTimeout(() => this.socket.terminate(), CLOSING);
    this.socket.once('close', () => clearTimeout(timer));
  }

  /** Asks for a sign of life, or ends a socket that did not answer the last time. */
  ping(): void {
    if (this.pongAwaited) this.socket.terminate();
    else if (this.isOpen) {
      this.pongAwaited = true;
      this.socket.ping();
    }
  }

  private isTooFast(): boolean {
    const now = performance.now();
    if (now - this.windowStart > RATE_WINDOW) {
      this.windowStart = now;
      this.messagesInWindow = 0;
    }
    this.messagesInWindow += 1;
    return this.messagesInWindow > MAX_MESSAGES;
  }
}
