import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { SignInInput } from './accounts.input.js';
import { SignInPayload, SignOutPayload } from './accounts.payload.js';
import { AccountsService } from './accounts.service.js';
import { callerOf } from './caller.js';
import { SessionModel } from './session.model.js';
import { SessionService } from './session.service.js';
import { SignedIn } from './signed-in.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessionService: SessionService,
    private readonly signedIn: SignedIn,
  ) {}

  @Allow('anyone')
  @Mutation(() => SignInPayload, {
    description: 'Signs in by handle or e-mail. Errors: SIGN_IN_FAILED, RATE_LIMITED.',
  })
  async signIn(
    @Args('input', { description: 'Who, and the password.' }) input: SignInInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    const token = await this.accounts.signIn(input.login, input.password, callerOf(context));
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

  @Allow('member')
  @Mutation(() => SignOutPayload, { description: 'Ends every session of the viewer, this one too.' })
  async signOutEverywhere(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<SignOutPayload> {
    await this.accounts.signOutEverywhere(viewer);
    this.signedIn.takeBack(context);
    return { ok: true };
  }

  @Allow('member')
  @Query(() => [SessionModel], { description: 'Where the viewer is signed in, newest first.' })
  sessions(@CurrentViewer() viewer: Viewer): Promise<SessionModel[]> {
    return this.sessionService.listSessions(viewer);
  }
}
