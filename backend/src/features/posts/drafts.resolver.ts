import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { ViewerModel } from '../accounts/viewer.model.js';
import { Draft } from './draft.model.js';
import { DraftsService } from './drafts.service.js';
import { SaveDraftInput } from './posts.input.js';
import { SaveDraftPayload } from './posts.payload.js';

@Resolver(() => ViewerModel)
export class DraftsResolver {
  constructor(private readonly drafts: DraftsService) {}

  @ResolveField(() => Draft, { nullable: true, description: 'What they were writing, if anything.' })
  draft(@CurrentViewer() viewer: Viewer): Promise<Draft | null> {
    return this.drafts.find(viewer.personId);
  }

  @Allow('member')
  @Mutation(() => SaveDraftPayload, {
    description: 'Keeps what one is writing; an empty text deletes it. Errors: BAD_USER_INPUT, NOT_FOUND.',
  })
  async saveDraft(
    @Args('input', { description: 'What one is writing.' }) input: SaveDraftInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SaveDraftPayload> {
    return { draft: await this.drafts.save(viewer, input) };
  }
}
