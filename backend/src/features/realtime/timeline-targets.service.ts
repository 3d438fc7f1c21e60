import { Injectable } from '@nestjs/common';

import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { PostKindName } from '../posts/post.model.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { SavedSearches } from '../saved-searches/saved-searches.service.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { type TimelineChangedInput, TimelineKind } from './timeline-changed.input.js';

/** From the key of a timeline to what it stands for. */
@Injectable()
export class TimelineTargets {
  constructor(
    private readonly topics: VisibleTopicsLoader,
    private readonly teams: TeamsLoader,
    private readonly people: PeopleLoader,
    private readonly posts: PostsLoader,
    private readonly saved: SavedSearches,
  ) {}

  /**
   * The id of what is followed live, or the kind; null where there is no choice.
   *
   * @throws BreveError `NOT_FOUND` for hidden and absent alike; `BAD_USER_INPUT` for a key where none is, or none
   *   where one is, or no kind
   */
  async find(context: GraphqlContext, { timeline, key }: TimelineChangedInput): Promise<string | null> {
    if (NEEDS_KEY.has(timeline) !== (key != null)) throw new BreveError('BAD_USER_INPUT', { reason: 'key' });
    const name = key ?? '';
    switch (timeline) {
      case TimelineKind.HOME:
      case TimelineKind.COMPANY:
      case TimelineKind.MENTIONS:
      case TimelineKind.QUOTES:
      case TimelineKind.MY_TOPICS:
      case TimelineKind.UNANSWERED:
        return null;
      case TimelineKind.KIND:
        if (!Object.hasOwn(PostKindName, name)) throw new BreveError('BAD_USER_INPUT', { reason: 'key' });
        return name;
      case TimelineKind.TOPIC:
        return (await this.topics.get(context, name)).id;
      case TimelineKind.TEAM:
        return found(await this.teams.byHandle(context).load(name)).id;
      case TimelineKind.PERSON:
        return found(await this.people.byHandle(context).load(name)).id;
      case TimelineKind.THREAD:
        return (await this.posts.get(context, name)).threadId;
      case TimelineKind.SEARCH:
        return (await this.saved.get(context.viewer?.personId ?? '', name)).id;
    }
  }
}

const NEEDS_KEY = new Set([
  TimelineKind.KIND,
  TimelineKind.TOPIC,
  TimelineKind.TEAM,
  TimelineKind.PERSON,
  TimelineKind.THREAD,
  TimelineKind.SEARCH,
]);

function found<Target>(target: Target | null): Target {
  if (target === null) throw new BreveError('NOT_FOUND');
  return target;
}
