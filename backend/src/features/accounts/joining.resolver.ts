import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { callerOf } from './caller.js';
import { AcceptInvitationInput } from './invitation.input.js';
import { InvitationPreview } from './invitation.model.js';
import { AcceptInvitationPayload } from './invitation.payload.js';
import { JoiningService } from './joining.service.js';
import { SignedIn } from './signed-in.js';

/** Invitations as those who hold a link see them. */
@Resolver()
export class JoiningResolver {
  constructor(
    private readonly joining: JoiningService,
    private readonly signedIn: SignedIn,
  ) {}

  @Allow('anyone')
  @Query(() => InvitationPreview, {
    description: 'What the holder of a link may see before joining. Errors: LINK_EXPIRED.',
  })
  invitation(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<InvitationPreview> {
    return this.joining.getPreview(token);
  }

  @Allow('anyone')
  @Mutation(() => AcceptInvitationPayload, {
    description:
      'Joins by a link, once, and signs in. Errors: LINK_EXPIRED, EMAIL_INVALID, EMAIL_TAKEN, HANDLE_INVALID, HANDLE_TAKEN, PASSWORD_TOO_WEAK, BAD_USER_INPUT.',
  })
  async acceptInvitation(
    @Args('input', { description: 'Who joins.' }) input: AcceptInvitationInput,
    @Context() context: GraphqlContext,
  ): Promise<AcceptInvitationPayload> {
    const token = await this.joining.acceptInvitation(input, callerOf(context).userAgent);
    return this.signedIn.answer(context, token);
  }
}
