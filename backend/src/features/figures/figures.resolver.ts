import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Post } from '../posts/post.model.js';
import { FigureContext } from './figure-context.model.js';
import { FigureContextService } from './figure-context.service.js';
import { Figure } from './figure.model.js';
import { PostFiguresLoader } from './post-figures.loader.js';

@Resolver(() => Post)
export class FiguresResolver {
  constructor(
    private readonly ofPosts: PostFiguresLoader,
    private readonly contexts: FigureContextService,
  ) {}

  @ResolveField(() => [Figure], { description: 'Its figures, in the order of the text; refused ones too.' })
  figures(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Figure[]> {
    return this.ofPosts.byPost(context).load(post.id);
  }

  @Allow('member')
  @Query(() => FigureContext, {
    description: 'What figures are read with while one writes on these topics. Errors: BAD_USER_INPUT.',
  })
  figureContext(
    @Args('topicKeys', {
      type: () => [String],
      description: 'The text’s topics as written, or their match keys; at most 20.',
    })
    topicKeys: string[],
    @Args('answeredId', {
      type: () => ID,
      nullable: true,
      description: 'The post that is answered; one the viewer may not read says nothing.',
    })
    answeredId: string | null,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<FigureContext> {
    return this.contexts.read(context, viewer, [...new Set(topicKeys)], answeredId);
  }
}
