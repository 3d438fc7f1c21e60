import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { DirectoryService } from './directory.service.js';
import { PersonFollowLevelInput, PersonHandleInput } from './person-ties.input.js';
import { PersonPayload } from './person-ties.payload.js';
import { PersonTiesService } from './person-ties.service.js';

@Resolver()
export class PersonTiesResolver {
  constructor(
    private readonly directory: DirectoryService,
    private readonly ties: PersonTiesService,
  ) {}

  @Allow('member')
  @Mutation(() => PersonPayload, {
    description: 'Follows a person. Errors: NOT_FOUND, BAD_USER_INPUT (oneself, a suspended person).',
  })
  async followPerson(
    @Args('input', { description: 'Whom.' }) input: PersonHandleInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PersonPayload> {
    const person = await this.directory.getPerson(context, input.handle);
    await this.ties.follow(viewer, person);
    return answer(context, person);
  }

  @Allow('member')
  @Mutation(() => PersonPayload, {
    description:
      'Says how much one wants to hear of a person, and follows them if one did not. Errors: NOT_FOUND, BAD_USER_INPUT (oneself, a suspended person).',
  })
  async setPersonFollowLevel(
    @Args('input', { description: 'Whom, and how much.' }) { handle, level }: PersonFollowLevelInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PersonPayload> {
    const person = await this.directory.getPerson(context, handle);
    await this.ties.follow(viewer, person, level);
    return answer(context, person);
  }

  @Allow('member')
  @Mutation(() => PersonPayload, { description: 'Follows a person no more. Errors: NOT_FOUND.' })
  async unfollowPerson(
    @Args('input', { description: 'Whom.' }) input: PersonHandleInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PersonPayload> {
    const person = await this.directory.getPerson(context, input.handle);
    await this.ties.unfollow(viewer, person);
    return answer(context, person);
  }

  @Allow('member')
  @Mutation(() => PersonPayload, {
    description:
      'Mutes a person: their posts leave the home timeline. Errors: NOT_FOUND, BAD_USER_INPUT (oneself).',
  })
  async mutePerson(
    @Args('input', { description: 'Whom.' }) input: PersonHandleInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PersonPayload> {
    const person = await this.directory.getPerson(context, input.handle);
    await this.ties.mute(viewer, person);
    return answer(context, person);
  }

  @Allow('member')
  @Mutation(() => PersonPayload, { description: 'Mutes a person no more. Errors: NOT_FOUND.' })
  async unmutePerson(
    @Args('input', { description: 'Whom.' }) input: PersonHandleInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PersonPayload> {
    const person = await this.directory.getPerson(context, input.handle);
    await this.ties.unmute(viewer, person);
    return answer(context, person);
  }
}

function answer(context: GraphqlContext, person: PersonPayload['person']): PersonPayload {
  context.loaders.clear();
  return { person };
}
