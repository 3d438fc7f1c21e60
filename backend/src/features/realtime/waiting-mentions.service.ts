import { Injectable } from '@nestjs/common';

import { TimelineMembership } from '../timelines/timeline-membership.service.js';
import type { OpenTimeline } from './open-timeline.js';
import type { PostAudience } from './post-audience.query.js';
import { entering, leaving, type PostNews } from './post-news.js';
import type { TimelineChange } from './timeline-change.model.js';
import { TimelineKind } from './timeline-changed.input.js';

/** What those are told who look at the mentions that wait for their answer. */
@Injectable()
export class WaitingMentions {
  constructor(private readonly membership: TimelineMembership) {}

  /**
   * A new mention enters; what was answered, said to need no answer, or mentions them no more leaves. What waits again is
   * found when the list is read again.
   *
   * @param readers open timelines of people who may read the post
   */
  async changes(
    post: PostAudience,
    news: PostNews,
    readers: readonly OpenTimeline[],
  ): Promise<{ place: OpenTimeline; change: TimelineChange }[]> {
    const open = readers.filter(({ timeline }) => timeline === TimelineKind.UNANSWERED);
    const { created = false, edited = false, settled = false } = news;
    if (open.length === 0 || !(created || edited || settled)) return [];
    const people = [...new Set(open.map(({ viewerId }) => viewerId))];
    const mentions = await this.membership.mentions(post.id, people);
    return open.flatMap((place) => {
      const own = mentions.filter(({ personId }) => personId === place.viewerId);
      const left = own.filter(({ waits }) => !waits).map(({ postId }) => leaving(postId));
      const itself = own.find(({ postId }) => postId === post.id);
      if (itself === undefined && edited) left.push(leaving(post.id));
      const entered = itself?.waits === true && created ? [entering(post)] : [];
      return [...left, ...entered].map((change) => ({ place, change }));
    });
  }
}
