import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { readPage } from '../../platform/database/keyset.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PostConnection } from '../posts/post-connection.model.js';
import { PostPages } from '../posts/post-pages.service.js';
import { Post, PostKindName } from '../posts/post.model.js';
import { PostPayload } from '../posts/posts.payload.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { VisibleTopicsLoader } from '../topic-pages/visible-topics.loader.js';
import { DescribeQuestionInput, MarkSameQuestionInput, QuestionsArgs } from './question.input.js';
import { Question } from './question.model.js';
import { QuestionsLoader } from './questions.loader.js';
import { QuestionsQuery } from './questions.query.js';
import { QuestionsService } from './questions.service.js';

@Resolver(() => Post)
export class QuestionsResolver {
  constructor(
    private readonly loader: QuestionsLoader,
    private readonly query: QuestionsQuery,
    private readonly asking: QuestionsService,
    private readonly pages: PostPages,
    private readonly posts: PostsLoader,
    private readonly visible: VisibleTopicsLoader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Question, {
    nullable: true,
    description: 'Of a question at the root of its thread: what for, by when, and how far it is.',
  })
  question(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Question | null> | null {
    if (post.rootId !== null || post.deletedAt !== null || post.kind !== PostKindName.QUESTION) return null;
    return this.loader.byPost(context).load(post.id);
  }

  @Allow('member')
  @Query(() => PostConnection, {
    description: 'Questions the reader may read. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async questions(
    @Args() { list, topic, ...page }: QuestionsArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostConnection> {
    const topicId = topic == null ? null : (await this.visible.get(context, topic)).id;
    const now = this.clock.now();
    return this.pages.read(context, readPage(page), (part) =>
      this.query.read(viewer.personId, list, topicId, now, part),
    );
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description:
      'Says what a question is for and by when, for who asked, the owners of its topics, moderators. Errors: NOT_FOUND, POST_DELETED, FORBIDDEN, BAD_USER_INPUT, the codes of the text rules.',
  })
  async describeQuestion(
    @Args('input', { description: 'Which, and what.' }) input: DescribeQuestionInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.asking.describe(viewer, input.postId, input);
    return { post: await this.posts.getAnew(context, input.postId) };
  }

  @Allow('member')
  @Mutation(() => PostPayload, {
    description:
      'Says that a question is the same as another, so that all who wait hear its answer; for who asked, the owners of its topics, moderators. Errors: NOT_FOUND, POST_DELETED, FORBIDDEN, BAD_USER_INPUT for itself, a ring, or another audience.',
  })
  async markSameQuestion(
    @Args('input', { description: 'Which, and the other.' }) input: MarkSameQuestionInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PostPayload> {
    await this.asking.markSame(viewer, input.postId, input.sameAsId ?? null);
    return { post: await this.posts.getAnew(context, input.postId) };
  }
}

@Resolver(() => Question)
export class QuestionPartsResolver {
  constructor(private readonly posts: PostsLoader) {}

  @ResolveField(() => Post, {
    nullable: true,
    description: 'The question it is the same as, while the reader may read that.',
  })
  sameAs(@Parent() question: Question, @Context() context: GraphqlContext): Promise<Post | null> | null {
    return question.sameAsId === null ? null : this.posts.byId(context).load(question.sameAsId);
  }
}
