import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { SetShortcutsEnabledInput, UpdateProfileInput } from './profile.input.js';
import { UpdateProfilePayload } from './profile.payload.js';
import { ProfileService } from './profile.service.js';
import { toViewerModel } from './signed-in.js';

@Resolver()
export class ProfileResolver {
  constructor(private readonly profiles: ProfileService) {}

  @Allow('member')
  @Mutation(() => UpdateProfilePayload, {
    description: 'Changes the viewer’s profile. Errors: HANDLE_INVALID, HANDLE_TAKEN, BAD_USER_INPUT.',
  })
  async updateProfile(
    @Args('input', { description: 'What to change.' }) input: UpdateProfileInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<UpdateProfilePayload> {
    await this.profiles.updateProfile(viewer, input);
    return answer(context, viewer);
  }

  @Allow('member')
  @Mutation(() => UpdateProfilePayload, { description: 'Switches single-key shortcuts on or off.' })
  async setShortcutsEnabled(
    @Args('input', { description: 'On or off.' }) input: SetShortcutsEnabledInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<UpdateProfilePayload> {
    await this.profiles.setShortcutsEnabled(viewer, input.enabled);
    return answer(context, viewer);
  }

  @Allow('member')
  @Mutation(() => UpdateProfilePayload, { description: 'Closes the page of the first visit for good.' })
  async endFirstVisit(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<UpdateProfilePayload> {
    await this.profiles.endFirstVisit(viewer);
    return answer(context, viewer);
  }
}

function answer(context: GraphqlContext, viewer: Viewer): UpdateProfilePayload {
  context.loaders.clear();
  return { viewer: toViewerModel(viewer) };
}
