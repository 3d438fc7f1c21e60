import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { holds } from '../../platform/access/permission.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import { Topic } from '../topics/topic.model.js';
import { CardConnection } from './card.model.js';
import { CardPages } from './cards-page.service.js';

/** What a topic tells by its cards. */
@Resolver(() => Topic)
export class TopicCardsResolver {
  constructor(private readonly pages: CardPages) {}

  @ResolveField(() => CardConnection, { description: 'Its cards, newest first. Errors: BAD_USER_INPUT.' })
  cards(
    @Parent() topic: Topic,
    @Args() page: ForwardPageArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<CardConnection> {
    return this.pages.ofTopic(context, viewer, topic.id, page);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the reader may write cards directly: who looks after it, and moderators.',
  })
  viewerMayWriteCards(@Parent() topic: Topic, @CurrentViewer() viewer: Viewer): boolean {
    return topic.ownerId === viewer.personId || holds(viewer, 'moderate');
  }
}
