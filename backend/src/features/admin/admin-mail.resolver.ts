import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { MailStatus, MailStatusPayload, UndeliveredMail } from './admin-mail.model.js';
import { AdminMailService } from './admin-mail.service.js';
import { MailIdInput } from './mail-id.input.js';

@Resolver(() => UndeliveredMail)
export class AdminMailResolver {
  constructor(
    private readonly mail: AdminMailService,
    private readonly people: PeopleLoader,
  ) {}

  @Allow('administer')
  @Query(() => MailStatus, { description: 'Whether mail is sent, and which mails did not arrive.' })
  mailStatus(): Promise<MailStatus> {
    return this.mail.status();
  }

  @Allow('administer')
  @Mutation(() => MailStatusPayload, {
    description: 'Sends a mail again that failed, or of which nobody knows. Errors: NOT_FOUND.',
  })
  async sendMailAgain(
    @Args('input', { description: 'Which.' }) input: MailIdInput,
  ): Promise<MailStatusPayload> {
    await this.mail.sendAgain(input.mailId);
    return { mailStatus: await this.mail.status() };
  }

  @Allow('administer')
  @Mutation(() => MailStatusPayload, {
    description: 'Lets a mail be that failed, or of which nobody knows. Errors: NOT_FOUND.',
  })
  async leaveMail(@Args('input', { description: 'Which.' }) input: MailIdInput): Promise<MailStatusPayload> {
    await this.mail.leave(input.mailId);
    return { mailStatus: await this.mail.status() };
  }

  @ResolveField(() => Person, { description: 'Whom it is for.' })
  person(@Parent() mail: UndeliveredMail, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.people.byId(context).load(mail.personId);
  }
}
