import { Injectable } from '@nestjs/common';

import { SavedSearches } from '../saved-searches/saved-searches.service.js';
import { SearchService } from '../search/search.service.js';
import { MOST_LINES, type StoredLine, type StoredSection } from './digest-content.js';
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
    const lines: StoredLine[] = [];
    for (const { id, query } of searches.slice(0, MOST_SEARCHES)) {
      for (const postId of await this.find(question, query)) {
        if (!lines.some((line) => line.postId === postId)) {
          lines.push({ reason: 'FOUND', postId, searchId: id });
        }
      }
    }
    if (lines.length === 0) return null;
    return { kind: this.kind, lines: lines.slice(0, MOST_LINES), isCapped: lines.length > MOST_LINES };
  }

  private async find({ viewer, context, span }: DigestQuestion, query: string): Promise<string[]> {
    const { edges } = await this.search.readTimeline(context, viewer, query, { first: MOST_LINES });
    const from = postsFrom(span);
    return edges
      .map(({ node }) => node)
      .filter(
        ({ id, createdAt, authorId }) =>
          authorId !== viewer.personId &&
          createdAt >= from &&
          createdAt < span.to &&
          !span.heldIds.includes(id),
      )
      .map(({ id }) => id);
  }
}
