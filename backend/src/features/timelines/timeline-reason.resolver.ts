import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { PostEdge } from '../posts/post-connection.model.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { HomeReasonLoader } from './home-reason.loader.js';
import { TimelineReason, TimelineReasonKind } from './timeline-reason.model.js';

/** An edge as the timelines of this feature make it. Edges of other lists carry no reason. */
export type TimelineEdge = PostEdge & { row?: { timeline?: 'home'; reposted_by?: string | null } };

@Resolver(() => PostEdge)
export class TimelineReasonResolver {
  constructor(
    private readonly reasons: HomeReasonLoader,
    private readonly people: PeopleLoader,
    private readonly topics: TopicsLoader,
    private readonly teams: TeamsLoader,
  ) {}

  @ResolveField(() => TimelineReason, {
    nullable: true,
    description: 'Why it stands in this timeline; null where the timeline itself says it.',
  })
  async reason(
    @Parent() edge: TimelineEdge,
    @Context() context: GraphqlContext,
  ): Promise<TimelineReason | null> {
    const repostedBy = edge.row?.reposted_by ?? null;
    if (repostedBy !== null) {
      const person = await this.people.byId(context).load(repostedBy);
      return { kind: TimelineReasonKind.REPOST, person, topic: null, team: null };
    }
    if (edge.row?.timeline !== 'home') return null;
    const reason = await this.reasons.byPostId(context).load(edge.node.id);
    if (!reason) return null;
    return {
      kind: reason.kind,
      person: reason.person_id === null ? null : await this.people.byId(context).load(reason.person_id),
      topic: reason.topic_id === null ? null : await this.topics.byId(context).load(reason.topic_id),
      team: reason.team_id === null ? null : await this.teams.byId(context).load(reason.team_id),
    };
  }
}
