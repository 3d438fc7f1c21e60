import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PersonIdInput, SuspendPersonInput } from '../accounts/password.input.js';
import { RolesService } from '../accounts/roles.service.js';
import { SuspensionService } from '../accounts/suspension.service.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { AdminPeopleArgs } from './admin-people.args.js';
import { AdminPeopleService } from './admin-people.service.js';
import { AdminPerson, AdminPersonConnection, AdminPersonPayload } from './admin-person.model.js';
import { SetRolesInput } from './set-roles.input.js';

@Resolver(() => AdminPerson)
export class AdminPeopleResolver {
  constructor(
    private readonly admin: AdminPeopleService,
    private readonly roles: RolesService,
    private readonly suspension: SuspensionService,
    private readonly people: PeopleLoader,
  ) {}

  @Allow('administer')
  @Query(() => AdminPersonConnection, {
    description: 'Everybody with an account, suspended or not, by name. Errors: BAD_USER_INPUT.',
  })
  adminPeople(@Args() args: AdminPeopleArgs): Promise<AdminPersonConnection> {
    return this.admin.listPeople(args);
  }

  @Allow('administer')
  @Mutation(() => AdminPersonPayload, {
    description:
      'Suspends a person: every session and link of theirs ends, their posts stay; what they looked after passes to the colleague named, also from one suspended before. Errors: NOT_FOUND, LAST_ADMINISTRATOR, BAD_USER_INPUT.',
  })
  async suspendPerson(
    @Args('input', { description: 'Whom, and who takes over.' }) input: SuspendPersonInput,
    @Context() context: GraphqlContext,
  ): Promise<AdminPersonPayload> {
    await this.suspension.suspend(input.personId, input.heirId ?? null);
    return this.answer(context, input.personId);
  }

  @Allow('administer')
  @Mutation(() => AdminPersonPayload, {
    description: 'Lets a suspended person sign in again. Errors: NOT_FOUND.',
  })
  async reactivatePerson(
    @Args('input', { description: 'Whom.' }) input: PersonIdInput,
    @Context() context: GraphqlContext,
  ): Promise<AdminPersonPayload> {
    await this.suspension.reactivate(input.personId);
    return this.answer(context, input.personId);
  }

  @Allow('administer')
  @Mutation(() => AdminPersonPayload, {
    description: 'Gives a person these roles and no others. Errors: NOT_FOUND, LAST_ADMINISTRATOR.',
  })
  async setRoles(
    @Args('input', { description: 'Whom, and the roles.' }) input: SetRolesInput,
    @Context() context: GraphqlContext,
  ): Promise<AdminPersonPayload> {
    await this.roles.setRoles(input.personId, input.roles);
    return this.answer(context, input.personId);
  }

  @ResolveField(() => Person, { description: 'The directory entry.' })
  person(@Parent() adminPerson: AdminPerson, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.people.byId(context).load(adminPerson.personId);
  }

  private async answer(context: GraphqlContext, personId: string): Promise<AdminPersonPayload> {
    context.loaders.clear();
    return { adminPerson: await this.admin.getPerson(personId) };
  }
}
