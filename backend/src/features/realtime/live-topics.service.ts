import { Injectable, type OnModuleInit } from '@nestjs/common';

import { EventListeners } from '../../platform/events/event-listeners.js';
import { Channel } from './channel.js';
import type { TopicChange } from './topic-change.model.js';
import type { TopicsChanged } from '../topics/topics.events.js';

interface Open {
  readonly topicId: string;
  readonly channel: Channel<{ topicChanged: TopicChange }>;
}

/** A page reads its topic while it is being opened: what was told this long before, in milliseconds, is told to it too. */
const MEMORY = 10_000;

/** Tells those who have a topic open that something beside its posts changed: they read it again, with their own rights. */
@Injectable()
export class LiveTopics implements OnModuleInit {
  private readonly open = new Set<Open>();
  private readonly recent = new Map<string, number>();

  constructor(private readonly listeners: EventListeners) {}

  onModuleInit(): void {
    this.listeners.on('topics.changed', ({ topicIds }: TopicsChanged) => this.hear(new Set(topicIds)));
  }

  /** Opens a topic; it is closed by whoever stops reading the channel. */
  subscribe(topicId: string): Open['channel'] {
    const place: Open = {
      topicId,
      channel: new Channel<{ topicChanged: TopicChange }>(() => this.open.delete(place)),
    };
    this.open.add(place);
    this.forgetOld();
    if (this.recent.has(topicId)) place.channel.push({ topicChanged: { topicId } });
    return place.channel;
  }

  private hear(topicIds: ReadonlySet<string>): void {
    for (const topicId of topicIds) {
      this.recent.delete(topicId);
      this.recent.set(topicId, performance.now());
    }
    this.forgetOld();
    for (const { topicId, channel } of this.open) {
      if (topicIds.has(topicId)) channel.push({ topicChanged: { topicId } });
    }
  }

  private forgetOld(): void {
    const oldest = performance.now() - MEMORY;
    for (const [topicId, at] of this.recent) {
      if (at >= oldest) return;
      this.recent.delete(topicId);
    }
  }
}
