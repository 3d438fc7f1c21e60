import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { SavedSearches } from '../saved-searches/saved-searches.service.js';
import { TimelineMembership } from '../timelines/timeline-membership.service.js';
import type { OpenTimeline } from './open-timeline.js';
import type { PostAudience } from './post-audience.query.js';
import { type PostPlaces, readPostPlaces } from './post-places.query.js';
import { TimelineKind } from './timeline-changed.input.js';

const PLACED_BY_ROWS = new Set([
  TimelineKind.TOPIC,
  TimelineKind.TEAM,
  TimelineKind.MENTIONS,
  TimelineKind.QUOTES,
  TimelineKind.MY_TOPICS,
]);
const NO_PLACES: PostPlaces = {
  topic_ids: [],
  team_ids: [],
  mentioned_ids: [],
  quoted_id: null,
  topic_viewer_ids: [],
};

/** Which of the open timelines a post enters. Each question is asked once a post, for all viewers together. */
@Injectable()
export class NewPostPlaces {
  constructor(
    private readonly sql: Sql,
    private readonly membership: TimelineMembership,
    private readonly saved: SavedSearches,
  ) {}

  /** @param open timelines of people who may read the post */
  async ofNew(post: PostAudience, open: readonly OpenTimeline[]): Promise<OpenTimeline[]> {
    const byRows = open.filter(({ timeline }) => PLACED_BY_ROWS.has(timeline));
    const [homes, places, searches] = await Promise.all([
      this.membership.homeViewers(post.id, viewersOf(homesOf(open))),
      byRows.length > 0 ? readPostPlaces(this.sql, post.id, viewersOf(byRows)) : NO_PLACES,
      this.saved.findWanting(post.id, searchesOf(open)),
    ]);
    return open.filter((place) => stands(post, place, homes, places, searches));
  }

  /** @param open timelines of people who may read the post */
  async ofRepost(
    post: PostAudience,
    personId: string,
    open: readonly OpenTimeline[],
  ): Promise<OpenTimeline[]> {
    const homes = await this.membership.homeViewersBroughtBy(post.id, personId, viewersOf(homesOf(open)));
    // Reposting one's own root adds no entry to one's timeline.
    const adds = post.author_id !== personId || post.parent_id !== null;
    return open.filter(({ timeline, target, viewerId }) =>
      timeline === TimelineKind.PERSON
        ? adds && target === personId
        : timeline === TimelineKind.HOME && homes.has(viewerId),
    );
  }
}

function stands(
  post: PostAudience,
  { timeline, target, viewerId }: OpenTimeline,
  homes: ReadonlySet<string>,
  places: PostPlaces,
  searches: ReadonlySet<string>,
): boolean {
  const isRoot = post.parent_id === null;
  switch (timeline) {
    case TimelineKind.HOME:
      return homes.has(viewerId);
    case TimelineKind.COMPANY:
      return isRoot && post.visibility === 'COMPANY';
    case TimelineKind.PERSON:
      return isRoot && post.author_id === target;
    case TimelineKind.KIND:
      return post.kind === target;
    case TimelineKind.THREAD:
      return post.root_id === target && !isRoot;
    case TimelineKind.TOPIC:
      return target !== null && places.topic_ids.includes(target);
    case TimelineKind.TEAM:
      return isRoot && target !== null && places.team_ids.includes(target);
    case TimelineKind.SEARCH:
      return searches.has(`${target ?? ''} ${viewerId}`);
    case TimelineKind.MENTIONS:
      return places.mentioned_ids.includes(viewerId);
    case TimelineKind.QUOTES:
      return places.quoted_id === viewerId && post.author_id !== viewerId;
    case TimelineKind.MY_TOPICS:
      return places.topic_viewer_ids.includes(viewerId) && post.author_id !== viewerId;
    // What enters it and what leaves it are one question: see `WaitingMentions`.
    case TimelineKind.UNANSWERED:
      return false;
  }
}

function searchesOf(open: readonly OpenTimeline[]): { searchId: string; viewerId: string }[] {
  return open.flatMap(({ timeline, target, viewerId }) =>
    timeline === TimelineKind.SEARCH && target !== null ? [{ searchId: target, viewerId }] : [],
  );
}

function homesOf(open: readonly OpenTimeline[]): OpenTimeline[] {
  return open.filter(({ timeline }) => timeline === TimelineKind.HOME);
}

function viewersOf(open: readonly OpenTimeline[]): string[] {
  return [...new Set(open.map(({ viewerId }) => viewerId))];
}
