import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { Sql } from '../../platform/database/sql.js';
import { EventListeners } from '../../platform/events/event-listeners.js';
import { findEndedSessions } from './ended-sessions.query.js';
import { type LiveSocket, SOCKET_CLOSE } from './live-socket.js';

/** The most sockets one person may have on an instance: many tabs, several devices. */
const MAX_PER_PERSON = 20;
/** How often the sessions of all sockets are checked, in milliseconds: who leaves is out within a second. */
const CHECK = 500;
/** How often every socket is asked for a sign of life, in milliseconds; proxies close what is silent for a minute. */
const PING = 20_000;

/** The open sockets of this instance. Each lives as long as the session with which it was opened. */
@Injectable()
export class LiveSockets implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(LiveSockets.name);
  private readonly sockets = new Set<LiveSocket>();
  private timers: NodeJS.Timeout[] = [];
  private checking: Promise<void> | null = null;
  private failing = false;
  private stopping = false;
  private allGone: (() => void) | undefined;

  constructor(
    private readonly listeners: EventListeners,
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.listeners.on('sessions.ended', ({ personId }) => {
      void this.closeEnded([...this.sockets].filter(({ viewer }) => viewer.personId === personId));
    });
  }

  onApplicationBootstrap(): void {
    this.timers = [
      setInterval(() => {
        this.checking ??= this.closeEnded([...this.sockets]).finally(() => (this.checking = null));
      }, CHECK),
      setInterval(() => {
        for (const socket of this.sockets) socket.ping();
      }, PING),
    ];
  }

  /** Before GraphQL's server goes, which breaks off whatever is open. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.checking;
    const gone = new Promise<void>((resolve) => (this.allGone = resolve));
    for (const socket of this.sockets) socket.close(SOCKET_CLOSE.GOING_AWAY, 'Going away');
    if (this.sockets.size > 0) await gone;
  }

  /** Whether a person may open one more. */
  hasRoomFor(personId: string): boolean {
    if (this.stopping) return false;
    let open = 0;
    for (const { viewer } of this.sockets) if (viewer.personId === personId) open += 1;
    return open < MAX_PER_PERSON;
  }

  add(socket: LiveSocket): void {
    this.sockets.add(socket);
  }

  remove(socket: LiveSocket): void {
    this.sockets.delete(socket);
    if (this.sockets.size === 0) this.allGone?.();
  }

  /** When the database does not answer, sockets stay: nothing is told without asking it either. */
  private async closeEnded(sockets: readonly LiveSocket[]): Promise<void> {
    if (sockets.length === 0) return;
    try {
      const viewers = sockets.map(({ viewer }) => viewer);
      const ended = await findEndedSessions(this.sql, viewers, this.clock.now());
      for (const socket of sockets) {
        const end = ended.get(socket.viewer.sessionId);
        if (end === 'ended') socket.close(SOCKET_CLOSE.SESSION_ENDED, 'Session ended');
        else if (end === 'suspended') socket.close(SOCKET_CLOSE.SUSPENDED, 'Suspended');
      }
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.logger.warn({ err: error }, 'the sessions of sockets cannot be checked');
      this.failing = true;
    }
  }
}
