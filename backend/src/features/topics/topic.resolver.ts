import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { FollowLevel } from '../people/follow-level.model.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { mayCurateTopic, mayEditTopic, mayMarkOfficial } from './topic-rules.js';
import { TopicTiesLoader } from './topic-ties.loader.js';
import { TopicsLoader } from './topics.loader.js';
import { Topic } from './topic.model.js';

/** What a topic tells without looking at posts. */
@Resolver(() => Topic)
export class TopicResolver {
  constructor(
    private readonly people: PeopleLoader,
    private readonly topics: TopicsLoader,
    private readonly ties: TopicTiesLoader,
  ) {}

  @ResolveField(() => Int, { description: 'Company posts that carry it.' })
  postCount(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<number> {
    return this.topics.postCounts(context).load(topic.id);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who looks after it, if anybody.' })
  owner(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<Person | null> | null {
    return topic.ownerId === null ? null : this.people.byId(context).load(topic.ownerId);
  }

  @ResolveField(() => Int, { description: 'How many people follow it.' })
  async followerCount(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<number> {
    return (await this.ties.of(context).load(topic.id)).followerCount;
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader follows it.' })
  async viewerFollows(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.ties.of(context).load(topic.id)).viewerFollowLevel !== null;
  }

  @ResolveField(() => FollowLevel, {
    nullable: true,
    description: 'How much the reader hears of it; null for one they do not follow.',
  })
  async viewerFollowLevel(
    @Parent() topic: Topic,
    @Context() context: GraphqlContext,
  ): Promise<FollowLevel | null> {
    const { viewerFollowLevel } = await this.ties.of(context).load(topic.id);
    return viewerFollowLevel === null ? null : FollowLevel[viewerFollowLevel];
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader has muted it.' })
  async viewerMutes(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.ties.of(context).load(topic.id)).viewerMutes;
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the reader may describe it: its owner, moderators, administrators; anybody while it has neither owner nor description.',
  })
  viewerMayEdit(@Parent() topic: Topic, @CurrentViewer() viewer: Viewer): boolean {
    return mayEditTopic(viewer, topic);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the reader may mark it official: communicators, moderators, administrators.',
  })
  viewerMayMarkOfficial(@CurrentViewer() viewer: Viewer): boolean {
    return mayMarkOfficial(viewer);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the reader may pin posts to it and take posts off its wall: its owner, moderators, administrators.',
  })
  viewerMayCurate(@Parent() topic: Topic, @CurrentViewer() viewer: Viewer): boolean {
    return mayCurateTopic(viewer, topic);
  }
}
