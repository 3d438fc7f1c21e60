import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { callerOf } from './caller.js';
import { PageLinks } from './page-links.js';
import { ChangePasswordInput, PersonIdInput, ResetPasswordInput } from './password.input.js';
import {
  ChangePasswordPayload,
  CreatePasswordResetLinkPayload,
  ResetPasswordPayload,
} from './password.payload.js';
import { PasswordResetService } from './password-reset.service.js';
import { PasswordService } from './password.service.js';
import { ResetPasswordService } from './reset-password.service.js';
import { SignedIn, toViewerModel } from './signed-in.js';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly passwords: PasswordService,
    private readonly resets: PasswordResetService,
    private readonly resetting: ResetPasswordService,
    private readonly links: PageLinks,
    private readonly signedIn: SignedIn,
  ) {}

  @Allow('anyone')
  @Query(() => Boolean, { description: 'Whether this one-time reset link works.' })
  passwordResetValid(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<boolean> {
    return this.resets.isValid(token);
  }

  @Allow('member')
  @Mutation(() => ChangePasswordPayload, {
    description:
      'Changes the viewer’s password and ends their other sessions. Errors: PASSWORD_WRONG, PASSWORD_TOO_WEAK.',
  })
  async changePassword(
    @Args('input', { description: 'Old and new.' }) input: ChangePasswordInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ChangePasswordPayload> {
    await this.passwords.changePassword(viewer, input.currentPassword, input.newPassword);
    return { viewer: toViewerModel(viewer) };
  }

  @Allow('anyone')
  @Mutation(() => ResetPasswordPayload, {
    description:
      'Uses a one-time link, ends every session of its person and signs in. Errors: LINK_EXPIRED, PASSWORD_TOO_WEAK.',
  })
  async resetPassword(
    @Args('input', { description: 'The link’s token and the new password.' }) input: ResetPasswordInput,
    @Context() context: GraphqlContext,
  ): Promise<ResetPasswordPayload> {
    const { userAgent } = callerOf(context);
    const token = await this.resetting.resetPassword(input.token, input.newPassword, userAgent);
    return this.signedIn.answer(context, token);
  }

  @Allow('administer')
  @Mutation(() => CreatePasswordResetLinkPayload, {
    description:
      'Makes a link by which a person chooses a new password, once, within a day. Earlier ones work no more. Errors: NOT_FOUND.',
  })
  async createPasswordResetLink(
    @Args('input', { description: 'For whom.' }) input: PersonIdInput,
  ): Promise<CreatePasswordResetLinkPayload> {
    const { token, expiresAt } = await this.resets.issue(input.personId);
    return { link: this.links.passwordReset(token), expiresAt };
  }
}
