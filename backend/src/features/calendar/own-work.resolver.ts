import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { ViewerModel } from '../accounts/viewer.model.js';
import { AddAbsenceInput, RemoveAbsenceInput, UpdateOwnWorkInput } from './calendar.input.js';
import { OwnWork } from './calendar.model.js';
import { OwnWorkPayload } from './calendar.payload.js';
import { OwnWorkService } from './own-work.service.js';

/** Where and when one works, for oneself. */
@Resolver(() => ViewerModel)
export class OwnWorkResolver {
  constructor(private readonly ownWork: OwnWorkService) {}

  @ResolveField(() => OwnWork, { description: 'Where and when they work.' })
  work(@CurrentViewer() viewer: Viewer): Promise<OwnWork> {
    return this.ownWork.of(viewer.personId);
  }

  @Allow('member')
  @Mutation(() => OwnWorkPayload, {
    description: 'Says where and on which days one works. Errors: BAD_USER_INPUT, NOT_FOUND.',
  })
  async updateOwnWork(
    @Args('input', { description: 'Where and when.' }) input: UpdateOwnWorkInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OwnWorkPayload> {
    await this.ownWork.update(viewer.personId, input);
    return { work: await this.ownWork.of(viewer.personId) };
  }

  @Allow('member')
  @Mutation(() => OwnWorkPayload, {
    description: 'Says when one will be away, without a reason. Errors: BAD_USER_INPUT.',
  })
  async addAbsence(
    @Args('input', { description: 'From when to when.' }) input: AddAbsenceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OwnWorkPayload> {
    await this.ownWork.addAbsence(viewer.personId, input);
    return { work: await this.ownWork.of(viewer.personId) };
  }

  @Allow('member')
  @Mutation(() => OwnWorkPayload, { description: 'Takes an absence back. Errors: NOT_FOUND.' })
  async removeAbsence(
    @Args('input', { description: 'Which.' }) input: RemoveAbsenceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OwnWorkPayload> {
    await this.ownWork.removeAbsence(viewer.personId, input.id);
    return { work: await this.ownWork.of(viewer.personId) };
  }
}
