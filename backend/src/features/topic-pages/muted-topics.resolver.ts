import { Context, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Mutes } from '../people/mutes.model.js';
import { Topic } from '../topics/topic.model.js';
import { OwnTopicsLoader } from './own-topics.loader.js';

@Resolver(() => Mutes)
export class MutedTopicsResolver {
  constructor(private readonly muted: OwnTopicsLoader) {}

  @ResolveField(() => [Topic], { description: 'Topics, by name.' })
  topics(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<Topic[]> {
    return this.muted.mutedBy(context).load(viewer.personId);
  }
}
