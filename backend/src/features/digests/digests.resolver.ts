import { Args, Context, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Digest } from './digest.model.js';
import { DigestArgs } from './digests.args.js';
import { DigestsService } from './digests.service.js';

@Resolver(() => Digest)
export class DigestsResolver {
  constructor(private readonly digests: DigestsService) {}

  @Allow('member')
  @Query(() => Digest, {
    description:
      'What happened in teams and topics, read now and kept nowhere: it takes nothing from the next digest sent. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  digest(
    @Args() asked: DigestArgs,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<Digest> {
    return this.digests.read(context, viewer, asked);
  }
}
