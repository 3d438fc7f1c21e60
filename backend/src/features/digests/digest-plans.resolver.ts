import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Mails } from '../../platform/mail/mails.js';
import { Team } from '../people/team.model.js';
import { Topic } from '../topics/topic.model.js';
import { DigestEditions } from './digest-editions.service.js';
import {
  DeleteDigestPlanPayload,
  DigestEdition,
  DigestPlan,
  DigestPlanList,
  DigestPlanPayload,
  MakeDigestPayload,
} from './digest-plan.model.js';
import type { PlanRow } from './digest-plans.query.js';
import { DigestPlanIdInput, DigestPlanInput } from './digest-plans.input.js';
import { DigestPlans } from './digest-plans.service.js';
import { DigestScopes } from './digest-scope.service.js';
import { Digest } from './digest.model.js';

@Resolver(() => DigestPlan)
export class DigestPlansResolver {
  constructor(
    private readonly plans: DigestPlans,
    private readonly kept: DigestEditions,
    private readonly scopes: DigestScopes,
    private readonly mails: Mails,
  ) {}

  @Allow('member')
  @Query(() => DigestPlanList, { description: 'The digests one wants again and again.' })
  async digestPlans(@CurrentViewer() viewer: Viewer): Promise<DigestPlanList> {
    return { mailEnabled: this.mails.enabled, plans: (await this.plans.list(viewer)).map(toPlan) };
  }

  @Allow('member')
  @Query(() => Digest, {
    description:
      'One of one’s own digests, as one may read it now: a post one may no longer read is left out. Errors: NOT_FOUND.',
  })
  digestEdition(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<Digest> {
    return this.kept.get(context, viewer, id);
  }

  @Allow('member')
  @Mutation(() => DigestPlanPayload, {
    description: 'Keeps a plan, new or changed. Errors: BAD_USER_INPUT, NOT_FOUND.',
  })
  async saveDigestPlan(
    @Args('input', { description: 'What, and when.' }) input: DigestPlanInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<DigestPlanPayload> {
    const id = await this.plans.save(context, viewer, input);
    return { plan: toPlan(await this.plans.get(viewer, id)) };
  }

  @Allow('member')
  @Mutation(() => DeleteDigestPlanPayload, {
    description: 'Ends a plan; the digests made of it go with it. Errors: NOT_FOUND.',
  })
  async deleteDigestPlan(
    @Args('input', { description: 'Which.' }) input: DigestPlanIdInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DeleteDigestPlanPayload> {
    await this.plans.remove(viewer, input.planId);
    return { planId: input.planId };
  }

  @Allow('member')
  @Mutation(() => MakeDigestPayload, {
    description:
      'Makes the next digest of a plan at once; the one at its hour covers what comes after. Errors: NOT_FOUND, CONFLICT.',
  })
  async makeDigest(
    @Args('input', { description: 'Of which plan.' }) input: DigestPlanIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<MakeDigestPayload> {
    const id = await this.plans.makeNow(viewer, input.planId);
    context.loaders.clear();
    return { digest: await this.kept.get(context, viewer, id) };
  }

  @ResolveField(() => [Team], { description: 'The teams, each with those below it.' })
  async teams(@Parent() plan: DigestPlan, @Context() context: GraphqlContext): Promise<Team[]> {
    return [...(await this.scopes.targets(context, plan.teamIds, [])).teams];
  }

  @ResolveField(() => [Topic], { description: 'The topics, as far as one can know of them now.' })
  async topics(@Parent() plan: DigestPlan, @Context() context: GraphqlContext): Promise<Topic[]> {
    return [...(await this.scopes.targets(context, [], plan.topicKeys)).topics];
  }

  @ResolveField(() => [DigestEdition], { description: 'Those made, newest first, sixty at most.' })
  async editions(@Parent() plan: DigestPlan): Promise<DigestEdition[]> {
    const rows = await this.kept.listRows(plan.id);
    return rows.map(({ id, spanFrom, spanTo, madeAt }) => ({ id, from: spanFrom, to: spanTo, madeAt }));
  }
}

function toPlan(row: PlanRow): DigestPlan {
  const { id, days, at, timeZone, byMail, withSearches, nextDueAt, teamIds, topicKeys } = row;
  return { id, days: [...days], at, timeZone, byMail, withSearches, nextDueAt, teamIds, topicKeys };
}
