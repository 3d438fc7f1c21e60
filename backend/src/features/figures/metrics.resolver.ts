import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { TopicNamesLoader } from '../topic-pages/topic-names.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { Topic } from '../topics/topic.model.js';
import { TopicPayload } from '../topics/topics.payload.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { TopicCounting } from './counting.model.js';
import { Metric } from './metric.model.js';
import { MetricCompletion } from './metric-completion.model.js';
import { MetricCompletionQuery } from './metric-completion.query.js';
import { AddMetricInput, MetricIdInput, SetTopicCountingInput, UpdateMetricInput } from './metrics.input.js';
import { MetricsLoader } from './metrics.loader.js';
import { MetricRetirement } from './metric-retirement.service.js';
import { MetricPayload } from './metrics.payload.js';
import { MetricsService } from './metrics.service.js';

const MOST_TOPICS = 20;

@Resolver(() => Topic)
export class MetricsResolver {
  constructor(
    private readonly loader: MetricsLoader,
    private readonly metricsService: MetricsService,
    private readonly retirement: MetricRetirement,
    private readonly completion: MetricCompletionQuery,
    private readonly visible: VisibleTopicsLoader,
    private readonly topics: TopicsLoader,
    private readonly teams: TeamsLoader,
    private readonly names: TopicNamesLoader,
  ) {}

  @ResolveField(() => [Metric], {
    description: 'What it counts and what it counted once; empty for most, at most sixty.',
  })
  metrics(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<Metric[]> {
    return this.loader.ofTopic(context).load(topic.id);
  }

  @ResolveField(() => TopicCounting, { description: 'How it counts.' })
  async counting(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<TopicCounting> {
    const counting = await this.loader.countingOf(context).load(topic.id);
    const teamIds = counting?.reportingTeamIds ?? [];
    const teams = await this.teams.many(context, new Set(teamIds));
    return {
      dayEnd: counting?.dayEnd ?? '00:00',
      closesAt: counting?.closesAt ?? null,
      reportingTeams: teamIds.flatMap((id) => teams.get(id) ?? []),
    };
  }

  @Allow('member')
  @Query(() => [MetricCompletion], {
    description:
      'At most 8 metrics a label of which begins so, of topics the viewer may know of: of the topics given first, then followed, then popular. Nothing typed: those of the topics given. Errors: BAD_USER_INPUT.',
  })
  async completeMetric(
    @Args('prefix', { type: () => String, description: 'The beginning of a label.' }) prefix: string,
    @Args('topicKeys', {
      type: () => [String],
      description: 'The search’s topics as written, or their match keys; at most 20.',
    })
    topicKeys: string[],
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<MetricCompletion[]> {
    if (topicKeys.length > MOST_TOPICS)
      throw new BreveError('BAD_USER_INPUT', { reason: 'topics', limit: MOST_TOPICS });
    const found = await this.completion.read(viewer, prefix, topicKeys);
    const topics = await loadMap(this.topics.byId(context), new Set(found.map(({ topicId }) => topicId)));
    return found.flatMap(({ topicId, ...one }) => {
      const topic = topics.get(topicId);
      return topic ? [{ ...one, topic }] : [];
    });
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Has a topic count something, for those who may describe it. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, METRIC_DEFAULT_TAKEN, TOO_MANY.',
  })
  async addMetric(
    @Args('input', { description: 'What.' }) input: AddMetricInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const topic = await this.visible.get(context, input.topic);
    await this.metricsService.add(viewer, topic.id, input);
    context.loaders.clear();
    return { topic: await this.visible.get(context, input.topic) };
  }

  @Allow('member')
  @Mutation(() => MetricPayload, {
    description:
      'Changes a metric, for those who may describe its topic. Its unit stays once it has figures: add a new metric then. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, METRIC_DEFAULT_TAKEN, METRIC_UNIT_FIXED.',
  })
  async updateMetric(
    @Args('input', { description: 'Which, and what.' }) input: UpdateMetricInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<MetricPayload> {
    await this.seeTopicOf(context, input.id);
    return { metric: await this.metricsService.update(viewer, input) };
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Takes away a metric without figures, for those who may describe its topic. Errors: NOT_FOUND, FORBIDDEN, METRIC_USED.',
  })
  async removeMetric(
    @Args('input', { description: 'Which.' }) input: MetricIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const { key } = await this.seeTopicOf(context, input.id);
    await this.metricsService.remove(viewer, input.id);
    context.loaders.clear();
    return { topic: await this.visible.get(context, key) };
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'From now on a metric counts no longer, nor do ratios that divide it; its history stays. For those who may describe its topic. Errors: NOT_FOUND, FORBIDDEN.',
  })
  async retireMetric(
    @Args('input', { description: 'Which.' }) input: MetricIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const { key } = await this.seeTopicOf(context, input.id);
    await this.retirement.retire(viewer, input.id);
    context.loaders.clear();
    return { topic: await this.visible.get(context, key) };
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'A metric counts again; posts written meanwhile are not read again. Errors: NOT_FOUND, FORBIDDEN, METRIC_DEFAULT_TAKEN, METRIC_PARTS_RETIRED, TOO_MANY.',
  })
  async resumeMetric(
    @Args('input', { description: 'Which.' }) input: MetricIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const { key } = await this.seeTopicOf(context, input.id);
    await this.retirement.resume(viewer, input.id);
    context.loaders.clear();
    return { topic: await this.visible.get(context, key) };
  }

  /** @throws BreveError `NOT_FOUND` for a metric of a topic that the viewer may not know of */
  private async seeTopicOf(context: GraphqlContext, metricId: string): Promise<Topic> {
    const topicId = await this.metricsService.findTopicId(metricId);
    const topic = topicId === null ? null : await this.topics.byId(context).load(topicId);
    return this.visible.get(context, topic?.key ?? '');
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Says when a topic’s day ends and whose figures are expected, for those who may describe it. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, TOO_MANY.',
  })
  async setTopicCounting(
    @Args('input', { description: 'What.' }) input: SetTopicCountingInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const topic = await this.visible.get(context, input.topic);
    const spelling = await this.names.spellingOf(context, topic);
    await this.metricsService.setCounting(viewer, topic.id, spelling, input);
    context.loaders.clear();
    return { topic: await this.visible.get(context, input.topic) };
  }
}
