import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { TopicPostingService } from '../topics/topic-posting.service.js';
import { Topic } from '../topics/topic.model.js';
import { TopicPayload } from '../topics/topics.payload.js';
import { TopicNamesLoader } from './topic-names.loader.js';
import { TopicPostingLoader } from './topic-posting.loader.js';
import { SetTopicPostingInput, TopicPosting, TopicPostersKind } from './topic-posting.model.js';
import { VisibleTopicsLoader } from './visible-topics.loader.js';

const MOST_KEYS = 20;

/** How one posts on topics. */
@Resolver(() => Topic)
export class TopicPostingResolver {
  constructor(
    private readonly visible: VisibleTopicsLoader,
    private readonly names: TopicNamesLoader,
    private readonly loader: TopicPostingLoader,
    private readonly teams: TeamsLoader,
    private readonly service: TopicPostingService,
  ) {}

  @ResolveField(() => TopicPosting, { description: 'How one posts on it.' })
  async posting(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<TopicPosting> {
    const row = await this.loader.of(context).load(topic.id);
    if (!row) throw new BreveError('NOT_FOUND');
    const { posterTeamIds, defaultTeamId, posters, ...said } = row;
    const teams = await this.teams.many(
      context,
      new Set([...posterTeamIds, ...(defaultTeamId ? [defaultTeamId] : [])]),
    );
    return {
      ...said,
      posters: TopicPostersKind[posters],
      posterTeams: posterTeamIds.flatMap((id) => teams.get(id) ?? []),
      defaultTeam: defaultTeamId === null ? null : (teams.get(defaultTeamId) ?? null),
    };
  }

  @Allow('member')
  @Query(() => [Topic], {
    description:
      'The topics that hashtags lead to, in their order, for whoever writes them; those the viewer cannot know of are left out. Errors: BAD_USER_INPUT.',
  })
  async topicsByKey(
    @Args('keys', { type: () => [String], description: 'As written, or match keys; at most 20.' })
    keys: string[],
    @Context() context: GraphqlContext,
  ): Promise<Topic[]> {
    if (keys.length > MOST_KEYS) throw new BreveError('BAD_USER_INPUT', { reason: 'keys', limit: MOST_KEYS });
    const topics = await Promise.all(keys.map((key) => this.visible.byName(context).load(key)));
    return [...new Map(topics.flatMap((topic) => (topic ? [[topic.id, topic] as const] : []))).values()];
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Says who may post on a topic, to whom by default, and what the composer offers, for those who may describe it. From then on the topic is known to the company. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, TOO_MANY.',
  })
  async setTopicPosting(
    @Args('input', { description: 'Which, and what.' }) { name, ...changes }: SetTopicPostingInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const topic = await this.visible.get(context, name);
    const spelling = await this.names.spellingOf(context, topic);
    await this.service.set(viewer, topic.id, spelling, changes);
    context.loaders.clear();
    return { topic: await this.visible.get(context, name) };
  }
}
