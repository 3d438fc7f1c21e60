import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { SavedSearches } from '../saved-searches/saved-searches.service.js';
import { SearchService } from '../search/search.service.js';
import { MOST_COUNTED, sectionOf, type StoredLine, type StoredSection } from './digest-content.js';
import { postsFrom } from './digest-posts.query.js';
import type { DigestQuestion, DigestSection } from './digest-section.js';
import { readFollowed } from './followed-posts.query.js';

/** So many of a person's searches are told, in their order. */
const MOST_SEARCHES = 20;

/**
 * What the reader follows by digest or bell brought: searches in their order, then people and topics; others' posts of the
 * span, without what is muted, each once.
 */
@Injectable()
export class SearchSection implements DigestSection {
  readonly kind = 'SEARCHES';

  constructor(
    private readonly sql: Sql,
    private readonly searches: SavedSearches,
    private readonly search: SearchService,
  ) {}

  async build(question: DigestQuestion): Promise<StoredSection | null> {
    if (!question.withSearches) return null;
    const { viewer } = question;
    const [searches, followed] = await Promise.all([
      this.searches.listForDigest(viewer.personId),
      readFollowed(this.sql, question),
    ]);
    const found = new Map<string, StoredLine>();
    for (const { id, query } of searches.slice(0, MOST_SEARCHES)) {
      for (const postId of await this.find(question, query)) {
        if (!found.has(postId)) found.set(postId, { reason: 'FOUND', postId, searchId: id });
      }
    }
    for (const { id, topicId } of followed) {
      if (!found.has(id))
        found.set(id, {
          reason: 'FOLLOWED',
          postId: id,
          ...(topicId === null ? {} : { followedTopicId: topicId }),
        });
    }
    return sectionOf(this.kind, [...found.values()]);
  }

  private async find({ viewer, span }: DigestQuestion, query: string): Promise<string[]> {
    const { to, heldIds } = span;
    const held = new Set(heldIds);
    const ids = await this.search.findNews(viewer, query, { from: postsFrom(span), to }, MOST_COUNTED);
    return ids.filter((id) => !held.has(id));
  }
}
