import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';

import { EventListeners } from '../../platform/events/event-listeners.js';
import { RoundReaders } from '../rounds/round-readers.service.js';
import type { RoundChanged } from '../rounds/rounds.events.js';
import { Backlog } from './backlog.js';
import { Channel } from './channel.js';
import type { RoundChange } from './round-change.model.js';

interface Listening {
  readonly viewerId: string;
  readonly channel: Channel<{ roundChanged: RoundChange }>;
}

/** Tells those who have a wall open on this instance which round changed, if they may know of it at that moment. */
@Injectable()
export class LiveRounds implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveRounds.name);
  private readonly listening = new Set<Listening>();
  private readonly backlog = new Backlog<RoundChanged>({
    work: (changed) => this.tell(changed),
    merge: (_, later) => later,
    failed: (error, last) =>
      this.logger.error(
        { err: error },
        last ? 'a change of a round was not told' : 'a change of a round is told later',
      ),
  });

  constructor(
    private readonly listeners: EventListeners,
    private readonly readers: RoundReaders,
  ) {}

  onModuleInit(): void {
    this.listeners.on('round.changed', (changed) => {
      if (this.listening.size > 0) this.backlog.add(changed.topicId, changed);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.backlog.stop();
  }

  subscribe(viewerId: string): Listening['channel'] {
    const listening: Listening = {
      viewerId,
      channel: new Channel<{ roundChanged: RoundChange }>(() => this.listening.delete(listening)),
    };
    this.listening.add(listening);
    return listening.channel;
  }

  private async tell({ topicId }: RoundChanged): Promise<void> {
    const viewerIds = [...new Set([...this.listening].map(({ viewerId }) => viewerId))];
    if (viewerIds.length === 0) return;
    const readers = await this.readers.of(topicId, viewerIds);
    for (const { viewerId, channel } of this.listening) {
      if (readers.has(viewerId)) channel.push({ roundChanged: { roundId: topicId } });
    }
  }
}
