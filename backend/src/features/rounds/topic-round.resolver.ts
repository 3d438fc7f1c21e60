import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Topic, TopicKind } from '../topics/topic.model.js';
import { Visibility } from '../posts/post.model.js';
import { RoundAsking } from './round-asking.model.js';
import { TopicRoundLoader } from './topic-round.loader.js';

@Resolver(() => Topic)
export class TopicRoundResolver {
  constructor(private readonly rounds: TopicRoundLoader) {}

  @ResolveField(() => Boolean, { description: 'It has an evening round that the reader may know of.' })
  hasRound(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<boolean> | boolean {
    return topic.kind === TopicKind.PROJECT && this.rounds.has(context).load(topic.id);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the reader may open an evening round on it: of a project, its owner and moderators.',
  })
  viewerMayOpenRound(@Parent() topic: Topic, @CurrentViewer() viewer: Viewer): boolean {
    return (
      topic.kind === TopicKind.PROJECT && (topic.ownerId === viewer.personId || viewer.roles.has('MODERATOR'))
    );
  }

  @ResolveField(() => RoundAsking, {
    nullable: true,
    description: 'Its round where it asks the reader for a line today; else null.',
  })
  async viewerRound(@Parent() topic: Topic, @Context() context: GraphqlContext): Promise<RoundAsking | null> {
    if (topic.kind !== TopicKind.PROJECT) return null;
    const row = await this.rounds.asking(context).load(topic.id);
    return row && { ...row, visibility: Visibility[row.visibility] };
  }
}
