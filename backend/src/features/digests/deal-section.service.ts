import { Injectable } from '@nestjs/common';

import { DealSummaries } from '../deals/deal-summary.service.js';
import { MOST_LINES, type StoredSection } from './digest-content.js';
import { postsFrom } from './digest-posts.query.js';
import type { DigestQuestion, DigestSection } from './digest-section.js';

/** What was won and lost: the newest first, with the amounts and the win rate of all. */
@Injectable()
export class DealSection implements DigestSection {
  readonly kind = 'DEALS';

  constructor(private readonly summaries: DealSummaries) {}

  async build({ scope, span, viewer }: DigestQuestion): Promise<StoredSection | null> {
    const { teamIds, personIds, topicIds } = scope;
    const { deals, sums } = await this.summaries.read(
      {
        viewerId: viewer.personId,
        ...{ teamIds, personIds, topicIds },
        from: postsFrom(span),
        to: span.to,
        heldIds: span.heldIds,
      },
      MOST_LINES,
    );
    if (deals.length === 0) return null;
    return {
      kind: this.kind,
      lines: deals.map(({ id, isWon }) => ({ reason: isWon ? 'WON' : 'LOST', postId: id })),
      leftOut: Math.max(0, sums.wonCount + sums.lostCount - deals.length),
      deals: sums,
    };
  }
}
