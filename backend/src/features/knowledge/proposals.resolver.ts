import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { ViewerModel } from '../accounts/viewer.model.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { PostIdInput } from '../posts/posts.input.js';
import { PostPayload } from '../posts/posts.payload.js';
import { TopicsLoader } from '../topics/topics.loader.js';
import { SetAskableInput } from './question.input.js';
import { Question } from './question.model.js';
import { AskablePayload } from './question.payload.js';
import { Proposals } from './proposals.service.js';
import { KnowingReason, Proposal } from './topic-knowledge.model.js';

/** Questions as they are proposed to the reader. */
@Resolver(() => Question)
export class ProposalsResolver {
  constructor(
    private readonly sql: Sql,
    private readonly proposals: Proposals,
    private readonly posts: PostsLoader,
    private readonly topics: TopicsLoader,
  ) {}

  @ResolveField(() => Proposal, {
    nullable: true,
    description: 'That it was proposed to the reader, and why to them; nothing of others.',
  })
  async viewerProposal(
    @Parent() question: Question,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<Proposal | null> {
    const row = await context.loaders
      .get(this, 'proposals', async (ids) => {
        const rows = await this.sql.rows<ProposalRow>(
          `SELECT question_id, reason, topic_id, evidence_id, passed_at IS NOT NULL AS passed
             FROM question_proposal WHERE person_id = $1 AND question_id = ANY($2::uuid[])`,
          [viewer.personId, ids],
        );
        const found = new Map(rows.map((each) => [each.question_id, each]));
        return ids.map((id) => found.get(id) ?? null);
      })
      .load(question.postId);
    if (row === null) return null;
    return {
      reason: KnowingReason[row.reason],
      topic: row.topic_id === null ? null : await this.topics.byId(context).load(row.topic_id),
      evidence: await this.posts.byId(context).load(row.evidence_id),
      passed: row.passed,
    };
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description: 'Passes on a question that was proposed. Nobody else learns of it. Errors: NOT_FOUND.',
  })
  async passQuestion(
    @Args('input', { description: 'Which.' }) input: PostIdInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.proposals.pass(viewer, input.postId);
    return { post: await this.posts.getAnew(context, input.postId) };
  }

  @Allow('member')
  @Mutation(() => AskablePayload, {
    description:
      'Whether questions are proposed to the reader, and whether they are listed among those who know.',
  })
  async setAskable(
    @Args('input', { description: 'Whether.' }) input: SetAskableInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AskablePayload> {
    await this.proposals.setAskable(viewer, input.askable);
    return { askable: input.askable };
  }
}

interface ProposalRow {
  question_id: string;
  reason: keyof typeof KnowingReason;
  topic_id: string | null;
  evidence_id: string;
  passed: boolean;
}

@Resolver(() => ViewerModel)
export class ViewerAskableResolver {
  constructor(private readonly proposals: Proposals) {}

  @ResolveField(() => Boolean, { description: 'Whether questions are proposed to the reader.' })
  askable(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.proposals.isAskable(viewer);
  }
}
