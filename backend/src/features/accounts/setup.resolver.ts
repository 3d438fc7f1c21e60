import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { SetUpCompanyInput } from './accounts.input.js';
import { SetUpCompanyPayload } from './accounts.payload.js';
import { callerOf } from './caller.js';
import { SetupService } from './setup.service.js';
import { SignedIn } from './signed-in.js';

@Resolver()
export class SetupResolver {
  constructor(
    private readonly setup: SetupService,
    private readonly signedIn: SignedIn,
  ) {}

  @Allow('anyone')
  @Query(() => Boolean, { description: 'Whether this set-up link works.' })
  setupValid(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<boolean> {
    return this.setup.isValid(token);
  }

  @Allow('anyone')
  @Mutation(() => SetUpCompanyPayload, {
    description:
      'Sets up the company and its first administrator, once. Errors: LINK_EXPIRED, HANDLE_INVALID, EMAIL_INVALID, PASSWORD_TOO_WEAK.',
  })
  async setUpCompany(
    @Args('input', { description: 'Company and administrator.' }) input: SetUpCompanyInput,
    @Context() context: GraphqlContext,
  ): Promise<SetUpCompanyPayload> {
    const token = await this.setup.setUp(input, callerOf(context).userAgent);
    return this.signedIn.answer(context, token);
  }
}
