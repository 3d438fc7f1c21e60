import { Inject, Injectable } from '@nestjs/common';

import type { Viewer } from '../../../platform/access/viewer.js';
import { Clock } from '../../../platform/clock/clock.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import type { Config } from '../../../platform/config/config.js';
import { Sql } from '../../../platform/database/sql.js';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context.js';
import { LoaderMap } from '../../../platform/graphql/loader-map.js';
import { loadMap } from '../../../platform/graphql/load-map.js';
import { DigestFeeds } from '../../digests/digest-feeds.service.js';
import { PeopleLoader } from '../../people/people.loader.js';
import type { Post } from '../../posts/post.model.js';
import { TextEntityType } from '../../posts/text-entity.model.js';
import type { PostConnection } from '../../posts/post-connection.model.js';
import { SavedSearches } from '../../saved-searches/saved-searches.service.js';
import { SearchService } from '../../search/search.service.js';
import { NamedTimelines } from '../../timelines/named-timelines.service.js';
import { type FeedContent, type FeedEntry, tagOf } from './feed-document.js';
import { FeedTargets } from './feed-targets.service.js';
import { FeedSource } from './private-feed.model.js';

/** How many posts a feed tells. */
const ENTRIES = 50;

interface FoundFeed {
  id: string;
  source: keyof typeof FeedSource;
  target: string;
  etag: string | null;
  changed_at: Date | null;
  person_id: string;
  language: 'fr' | 'en';
  time_zone: string;
}

/** What a feed tells now, and since when it has told just that. */
export interface ReadFeed {
  readonly content: FeedContent;
  readonly etag: string;
  /** Whole seconds, as HTTP has them; never the same for two contents. */
  readonly changedAt: Date;
}

/** Rights are those of this moment: whoever is suspended has no feeds. */
const FIND = `
  SELECT f.id, f.source, f.target, f.etag, f.changed_at, f.person_id, p.language, p.time_zone
    FROM private_feed f JOIN person p ON p.id = f.person_id
   WHERE f.token_hash = $1 AND p.suspended_at IS NULL`;

/** $1: feed; $2: tag; $3: now. A second later than before, at least: HTTP knows no less. */
const CHANGE = `
  UPDATE private_feed f
     SET etag = $2, changed_at = greatest(date_trunc('second', $3::timestamptz), f.changed_at + interval '1 second')
   WHERE f.id = $1 AND f.etag IS DISTINCT FROM $2
   RETURNING f.changed_at`;

/** Reads feeds for whoever holds their token. */
@Injectable()
export class FeedReading {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly timelines: NamedTimelines,
    private readonly search: SearchService,
    private readonly searches: SavedSearches,
    private readonly targets: FeedTargets,
    private readonly digests: DigestFeeds,
    private readonly people: PeopleLoader,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** What stands at an address now; null for no such token, one that was revoked, and what is not there any more. */
  async read(tokenHash: Buffer): Promise<ReadFeed | null> {
    const feed = await this.sql.row<FoundFeed>(FIND, [tokenHash]);
    if (!feed) return null;
    const viewer: Viewer = {
      personId: feed.person_id,
      sessionId: '',
      roles: new Set(),
      language: feed.language,
      timeZone: feed.time_zone,
    };
    const context: GraphqlContext = {
      viewer,
      language: viewer.language,
      loaders: new LoaderMap(),
      usesKept: false,
      hasOneRoot: false,
    };
    const content = await this.contentOf(context, viewer, feed);
    if (content === null) return null;
    const etag = tagOf(content);
    return { content, etag, changedAt: await this.changedAt(feed, etag) };
  }

  private async contentOf(
    context: GraphqlContext,
    viewer: Viewer,
    { id, source, target }: FoundFeed,
  ): Promise<FeedContent | null> {
    const title = await this.targets.titleOf(context, viewer, FeedSource[source], target);
    if (title === null) return null;
    const home = this.config.publicUrl.href.replace(/\/$/, '');
    const feed = { id, title: `${title} · Brève`, language: viewer.language, homeUrl: `${home}/` };
    if (source === 'DIGEST') return { ...feed, entries: await this.digestsOf(target) };
    const { edges } = await this.postsOf(context, viewer, source, target);
    const posts = edges.map(({ node }) => node);
    const authorIds = new Set(posts.flatMap(({ authorId }) => authorId ?? []));
    const authors = await loadMap(this.people.byId(context), authorIds);
    return {
      ...feed,
      entries: posts.map((post) => ({
        id: post.id,
        url: `${home}/p/${post.id}`,
        author: authors.get(post.authorId ?? '')?.displayName ?? '',
        text: post.text ?? '',
        topics: topicsIn(post),
        publishedAt: post.createdAt,
        updatedAt: post.editedAt ?? post.createdAt,
      })),
    };
  }

  private async digestsOf(planId: string): Promise<FeedEntry[]> {
    const entries = await this.digests.read(planId);
    return entries.map(({ madeAt, ...entry }) => ({
      ...entry,
      author: 'Brève',
      topics: [],
      publishedAt: madeAt,
      updatedAt: madeAt,
    }));
  }

  private async postsOf(
    context: GraphqlContext,
    viewer: Viewer,
    source: Exclude<FoundFeed['source'], 'DIGEST'>,
    target: string,
  ): Promise<PostConnection> {
    if (source === 'SEARCH') {
      const { query } = await this.searches.get(viewer.personId, target);
      return this.search.readTimeline(context, viewer, query, { first: ENTRIES });
    }
    const page = { limit: ENTRIES, forward: true, from: null };
    return this.timelines.read(context, viewer.personId, { of: source, target }, page);
  }

  private async changedAt({ id, etag: known, changed_at }: FoundFeed, etag: string): Promise<Date> {
    if (known === etag && changed_at !== null) return changed_at;
    const now = this.clock.now();
    const row = await this.sql.row<{ changed_at: Date }>(CHANGE, [id, etag, now]);
    return row?.changed_at ?? now;
  }
}

/** As they are written, each once. */
function topicsIn({ text, entities }: Post): string[] {
  const hashtags = entities.filter(({ type }) => type === TextEntityType.HASHTAG);
  return [...new Set(hashtags.map(({ start, end }) => (text ?? '').slice(start + 1, end)))];
}
