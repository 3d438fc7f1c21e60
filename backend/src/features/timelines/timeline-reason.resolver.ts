import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { PostEdge } from '../posts/post-connection.model.js';
import { TimelineReason } from './timeline-reason.model.js';

/** Gives the field its type: the timelines that have reasons prepare them, page by page (`TimelineReasons`). */
@Resolver(() => PostEdge)
export class TimelineReasonResolver {
  @ResolveField(() => TimelineReason, {
    nullable: true,
    description: 'Why it stands in this timeline; null where the timeline itself says it.',
  })
  reason(@Parent() edge: PostEdge): object | null {
    return edge.reason;
  }
}
