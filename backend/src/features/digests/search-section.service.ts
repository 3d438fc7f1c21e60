import { Injectable } from '@nestjs/common';

import { SavedSearches } from '../saved-searches/saved-searches.service.js';
import { SearchService } from '../search/search.service.js';
import { MOST_COUNTED, sectionOf, type StoredLine, type StoredSection } from './digest-content.js';
import { postsFrom } from './digest-posts.query.js';
import type { DigestQuestion, DigestSection } from './digest-section.js';

/** So many of a person's searches are told, in their order. */
const MOST_SEARCHES = 20;

/** What the searches found that their owner follows by digest: others' posts of the span, without what they have muted. */
@Injectable()
export class SearchSection implements DigestSection {
  readonly kind = 'SEARCHES';

  constructor(
    private readonly searches: SavedSearches,
    private readonly search: SearchService,
  ) {}

  async build(question: DigestQuestion): Promise<StoredSection | null> {
    if (!question.withSearches) return null;
    const { viewer } = question;
    const searches = await this.searches.listForDigest(viewer.personId);
    const found = new Map<string, StoredLine>();
    for (const { id, query } of searches.slice(0, MOST_SEARCHES)) {
      for (const postId of await this.find(question, query)) {
        if (!found.has(postId)) found.set(postId, { reason: 'FOUND', postId, searchId: id });
      }
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
