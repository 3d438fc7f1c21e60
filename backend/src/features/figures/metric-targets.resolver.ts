import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { TopicPayload } from '../topics/topics.payload.js';
import { Metric } from './metric.model.js';
import { MetricTarget } from './metric-target.model.js';
import { SetMetricTargetsInput } from './metric-targets.input.js';
import { MetricTargets } from './metric-targets.service.js';
import { MetricsLoader } from './metrics.loader.js';
import { MetricsService } from './metrics.service.js';

@Resolver(() => Metric)
export class MetricTargetsResolver {
  constructor(
    private readonly loader: MetricsLoader,
    private readonly targetsService: MetricTargets,
    private readonly metricsService: MetricsService,
    private readonly visible: VisibleTopicsLoader,
    private readonly topics: TopicsLoader,
    private readonly teams: TeamsLoader,
  ) {}

  @ResolveField(() => [MetricTarget], {
    description:
      'What it is to bring, at most 603: the company first, then teams by name; days, weeks, months.',
  })
  async targets(@Parent() metric: Metric, @Context() context: GraphqlContext): Promise<MetricTarget[]> {
    const rows = await this.loader.targetsOf(context).load(metric.id);
    const teams = await this.teams.many(context, new Set(rows.flatMap(({ teamId }) => teamId ?? [])));
    return rows.map(({ period, value, teamId }) => ({
      period,
      value,
      team: teamId === null ? null : (teams.get(teamId) ?? null),
    }));
  }

  @Allow('member')
  @Mutation(() => TopicPayload, {
    description:
      'Says what a metric is to bring, for those who may describe its topic. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, TOO_MANY.',
  })
  async setMetricTargets(
    @Args('input', { description: 'Which, and what.' }) input: SetMetricTargetsInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<TopicPayload> {
    const topicId = await this.metricsService.findTopicId(input.id);
    const topic = topicId === null ? null : await this.topics.byId(context).load(topicId);
    const { key } = await this.visible.get(context, topic?.key ?? '');
    await this.targetsService.set(viewer, input.id, input.targets);
    context.loaders.clear();
    return { topic: await this.visible.get(context, key) };
  }
}
