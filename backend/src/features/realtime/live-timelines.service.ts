import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { EventListeners } from '../../platform/events/event-listeners.js';
import { Backlog } from './backlog.js';
import { Channel } from './channel.js';
import { NewPostPlaces } from './new-post-places.service.js';
import type { OpenTimeline } from './open-timeline.js';
import { readPostAudience } from './post-audience.query.js';
import { changesForReaders, entering, mergeNews, type PostNews } from './post-news.js';
import type { TimelineChange } from './timeline-change.model.js';
import type { TimelineKind } from './timeline-changed.input.js';
import { WaitingMentions } from './waiting-mentions.service.js';

/**
 * Nobody can tell when a subscription took hold, so a page reads its timeline while it is being opened. What was told
 * this long before, in milliseconds, is told to it too: nothing falls in between.
 */
const MEMORY = 10_000;

interface Piece {
  readonly postId: string;
  readonly news: PostNews;
  /** Null: all that are open. */
  readonly only: ReadonlySet<OpenTimeline> | null;
}

/**
 * Tells what happens to posts to those who have a timeline open on this instance. Who may read a post is asked once a
 * post, of the database, at the moment of telling: rights that changed count at once, and the message is the same for
 * all.
 */
@Injectable()
export class LiveTimelines implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveTimelines.name);
  private readonly open = new Set<OpenTimeline>();
  private readonly recent = new Map<string, { news: PostNews; at: number }>();
  private readonly backlog = new Backlog<Piece>({
    work: (piece) => this.tell(piece),
    merge: mergePieces,
    failed: (error, last) =>
      this.logger.error({ err: error }, last ? 'a change was not told' : 'a change is told later'),
  });

  constructor(
    private readonly listeners: EventListeners,
    private readonly sql: Sql,
    private readonly places: NewPostPlaces,
    private readonly waiting: WaitingMentions,
  ) {}

  onModuleInit(): void {
    this.listeners.on('post.created', ({ postId }) => this.hear(postId, { created: true }));
    this.listeners.on('post.edited', ({ postId }) => this.hear(postId, { edited: true }));
    this.listeners.on('post.deleted', ({ postId }) => this.hear(postId, { deleted: true }));
    this.listeners.on('post.counted', ({ postId }) => this.hear(postId, { counted: true }));
    this.listeners.on('mention.settled', ({ postId }) => this.hear(postId, { settled: true }));
    this.listeners.on('post.reposted', ({ postId, personId }) =>
      this.hear(postId, { repostedBy: new Set([personId]) }),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.backlog.stop();
  }

  /** Opens a timeline; it is closed by whoever stops reading the channel. */
  subscribe(viewerId: string, timeline: TimelineKind, target: string | null): OpenTimeline['channel'] {
    const place: OpenTimeline = {
      viewerId,
      timeline,
      target,
      channel: new Channel<{ timelineChanged: TimelineChange }>(() => this.open.delete(place)),
    };
    this.open.add(place);
    this.forgetOld();
    for (const [postId, { news }] of this.recent) {
      this.backlog.add(`late ${postId}`, { postId, news, only: new Set([place]) });
    }
    return place.channel;
  }

  private hear(postId: string, news: PostNews): void {
    const known = this.recent.get(postId);
    this.recent.delete(postId);
    this.recent.set(postId, { news: mergeNews(known?.news, news), at: performance.now() });
    this.forgetOld();
    this.backlog.add(postId, { postId, news, only: null });
  }

  private forgetOld(): void {
    const oldest = performance.now() - MEMORY;
    for (const [postId, { at }] of this.recent) {
      if (at >= oldest) return;
      this.recent.delete(postId);
    }
  }

  private async tell({ postId, news, only }: Piece): Promise<void> {
    const open = [...(only ?? this.open)];
    if (open.length === 0) return;
    const viewerIds = [...new Set(open.map(({ viewerId }) => viewerId))];
    const post = await readPostAudience(this.sql, postId, viewerIds);
    if (!post || post.reader_ids.length === 0) return;
    const readerIds = new Set(post.reader_ids);
    const readers = open.filter(({ viewerId }) => readerIds.has(viewerId));
    for (const change of changesForReaders(post, news)) push(readers, change);
    if (post.is_deleted) return;
    for (const { place, change } of await this.waiting.changes(post, news, readers)) push([place], change);
    const entered = new Set(news.created ? await this.places.ofNew(post, readers) : []);
    for (const personId of news.repostedBy ?? []) {
      for (const place of await this.places.ofRepost(post, personId, readers)) entered.add(place);
    }
    push(entered, entering(post));
  }
}

/** Two under one key are of one post, and both for all or both for some. */
function mergePieces(earlier: Piece, later: Piece): Piece {
  const only = earlier.only && later.only && new Set([...earlier.only, ...later.only]);
  return { postId: later.postId, news: mergeNews(earlier.news, later.news), only };
}

function push(places: Iterable<OpenTimeline>, timelineChanged: TimelineChange): void {
  const message = { timelineChanged };
  for (const { channel } of places) channel.push(message);
}
