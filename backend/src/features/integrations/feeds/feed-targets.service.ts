import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../../platform/access/viewer.js';
import { BreveError } from '../../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context.js';
import { DigestFeeds } from '../../digests/digest-feeds.service.js';
import { DigestPlans } from '../../digests/digest-plans.service.js';
import { PeopleLoader } from '../../people/people.loader.js';
import { TeamsLoader } from '../../people/teams.loader.js';
import { PostKindName } from '../../posts/post.model.js';
import { SavedSearches } from '../../saved-searches/saved-searches.service.js';
import { VisibleTopicsLoader } from '../../topic-pages/visible-topics.loader.js';
import { TopicsLoader } from '../../topics/topics.loader.js';
import { FeedSource } from './private-feed.model.js';

const KIND_NAMES: Record<keyof typeof PostKindName, { fr: string; en: string }> = {
  PLAIN: { fr: 'Brèves simples', en: 'Plain posts' },
  STATUS: { fr: 'Points', en: 'Status' },
  WIN: { fr: 'Gagné', en: 'Won' },
  LOSS: { fr: 'Perdu', en: 'Lost' },
  SALES: { fr: 'Ventes', en: 'Sales' },
  QUESTION: { fr: 'Questions', en: 'Questions' },
  KNOWLEDGE: { fr: 'À savoir', en: 'Worth knowing' },
  ANNOUNCEMENT: { fr: 'Annonces', en: 'Announcements' },
};

/** What feeds are of: from what somebody names to its id, and from there to what it is called. */
@Injectable()
export class FeedTargets {
  constructor(
    private readonly visibleTopics: VisibleTopicsLoader,
    private readonly topics: TopicsLoader,
    private readonly people: PeopleLoader,
    private readonly teams: TeamsLoader,
    private readonly searches: SavedSearches,
    private readonly plans: DigestPlans,
    private readonly digests: DigestFeeds,
  ) {}

  /**
   * The id of what is named, or the kind.
   *
   * @throws BreveError `NOT_FOUND` for hidden and absent alike
   */
  async find(context: GraphqlContext, viewer: Viewer, source: FeedSource, key: string): Promise<string> {
    switch (source) {
      case FeedSource.TOPIC:
        return (await this.visibleTopics.get(context, key)).id;
      case FeedSource.PERSON:
        return found(await this.people.byHandle(context).load(key)).id;
      case FeedSource.TEAM:
        return found(await this.teams.byHandle(context).load(key)).id;
      case FeedSource.KIND:
        if (!Object.hasOwn(PostKindName, key)) throw new BreveError('NOT_FOUND');
        return key;
      case FeedSource.SEARCH:
        return (await this.searches.get(viewer.personId, key)).id;
      case FeedSource.DIGEST:
        return (await this.plans.get(viewer, key)).id;
    }
  }

  /** What it is called, in the viewer's language; null when it is not there for them any more. */
  async titleOf(
    context: GraphqlContext,
    viewer: Viewer,
    source: FeedSource,
    target: string,
  ): Promise<string | null> {
    switch (source) {
      case FeedSource.TOPIC: {
        const topic = await this.topics.byId(context).load(target);
        if (topic === null) return null;
        // Of a topic that no post carries any more that they may read, the name is not theirs to know either.
        const visible = await this.visibleTopics.get(context, topic.key).catch(refusedToNull);
        const official = viewer.language === 'fr' ? topic.nameFr : topic.nameEn;
        return visible && `#${official ?? topic.name}`;
      }
      case FeedSource.PERSON:
        return (await this.people.byId(context).load(target))?.displayName ?? null;
      case FeedSource.TEAM:
        return (await this.teams.byId(context).load(target))?.displayName ?? null;
      case FeedSource.KIND:
        return Object.hasOwn(KIND_NAMES, target)
          ? KIND_NAMES[target as keyof typeof KIND_NAMES][viewer.language]
          : null;
      case FeedSource.SEARCH: {
        const search = await this.searches.get(viewer.personId, target).catch(refusedToNull);
        return search?.name ?? null;
      }
      case FeedSource.DIGEST:
        return this.digests.titleOf(context, viewer, target);
    }
  }
}

function found<Target>(target: Target | null): Target {
  if (target === null) throw new BreveError('NOT_FOUND');
  return target;
}

function refusedToNull(error: unknown): null {
  if (error instanceof BreveError && error.code === 'NOT_FOUND') return null;
  throw error;
}
