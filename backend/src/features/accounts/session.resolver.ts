import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { SignInInput } from './accounts.input.js';
import { SignInPayload, SignOutPayload } from './accounts.payload.js';
import { AccountsService } from './accounts.service.js';
import { SignedIn } from './signed-in.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly signedIn: SignedIn,
  ) {}

  @Allow('anyone')
  @Mutation(() => SignInPayload, {
    description: 'Signs in by handle or e-mail. Errors: SIGN_IN_FAILED, RATE_LIMITED.',
  })
  async signIn(
    @Args('input') input: SignInInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    const token = await this.accounts.signIn(
      input.login,
      input.password,
      context.http?.request.headers['user-agent'] ?? '',
    );
    return this.signedIn.answer(context, token);
  }

  @Allow('member')
  @Mutation(() => SignOutPayload, { description: 'Ends this session.' })
  async signOut(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<SignOutPayload> {
    await this.accounts.signOut(viewer);
    this.signedIn.takeBack(context);
    return { ok: true };
  }
}
