import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';

import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';

import { readSessionToken } from '../../platform/access/session-cookie.js';
import { type Viewer, ViewerSource } from '../../platform/access/viewer.js';
import { Origins } from '../../platform/http/origins.js';
import { LiveSocket } from './live-socket.js';
import { LiveSockets } from './live-sockets.service.js';
import { SocketProtocol } from './socket-protocol.js';

const PATH = '/graphql';
/** The longest message a socket may send, in bytes: a subscription is far shorter. */
const MAX_MESSAGE = 65_536;

type Refusal = '401 Unauthorized' | '403 Forbidden' | '404 Not Found' | '429 Too Many Requests';

/**
 * The door of the socket: what is refused is refused before the upgrade. A browser sends cookies to any page's socket
 * and no preflight, so the Origin must be ours, also when there is none.
 */
@Injectable()
export class SocketEndpoint implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(SocketEndpoint.name);
  private readonly upgrades = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: MAX_MESSAGE,
    perMessageDeflate: false,
    handleProtocols,
  });
  private readonly onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    this.receive(request, socket, head).catch((error: unknown) => {
      this.logger.error({ err: error }, 'a socket could not be opened');
      socket.destroy();
    });
  };

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly origins: Origins,
    private readonly viewers: ViewerSource,
    private readonly sockets: LiveSockets,
    private readonly protocol: SocketProtocol,
  ) {}

  onApplicationBootstrap(): void {
    this.httpServer().on('upgrade', this.onUpgrade);
  }

  onModuleDestroy(): void {
    this.httpServer().off('upgrade', this.onUpgrade);
  }

  private httpServer(): HttpServer {
    return this.host.httpAdapter.getHttpServer() as HttpServer;
  }

  private async receive(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    // Until the upgrade nobody else listens: a connection that breaks must not end the process.
    socket.on('error', () => socket.destroy());
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    if (pathname !== PATH) return refuse(socket, '404 Not Found');
    const { origin, cookie } = request.headers;
    if (origin === undefined || !this.origins.has(origin)) return refuse(socket, '403 Forbidden');
    const token = readSessionToken(cookie, this.origins.publicUrl);
    const viewer = token === null ? null : await this.viewers.findViewer(token);
    if (token === null || viewer === null) return refuse(socket, '401 Unauthorized');
    if (!this.sockets.hasRoomFor(viewer.personId)) return refuse(socket, '429 Too Many Requests');
    this.open(request, socket, head, viewer, token);
  }

  private open(request: IncomingMessage, socket: Duplex, head: Buffer, viewer: Viewer, token: string): void {
    this.upgrades.handleUpgrade(request, socket, head, (webSocket) => {
      const live = new LiveSocket(webSocket, viewer, token);
      this.sockets.add(live);
      // What breaks the rules of the transport (a message too long, a broken frame) closes the socket by itself.
      webSocket.on('error', (error) => this.logger.debug({ err: error }, 'a socket failed'));
      const closed = this.protocol.speak(live);
      webSocket.once('close', (code, reason) => {
        this.sockets.remove(live);
        closed(code, reason.toString('utf8'));
      });
    });
  }
}

function refuse(socket: Duplex, status: Refusal): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
