import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import { Person } from '../people/person.model.js';
import { Team } from '../people/team.model.js';
import { TeamsLoader } from '../people/teams.loader.js';
import { CreateInvitationInput, RevokeInvitationInput } from './invitation.input.js';
import { Invitation } from './invitation.model.js';
import { CreateInvitationPayload, RevokeInvitationPayload } from './invitation.payload.js';
import { InvitationsService } from './invitations.service.js';
import { PageLinks } from './page-links.js';

/** Invitations as administrators see them. */
@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(
    private readonly service: InvitationsService,
    private readonly links: PageLinks,
    private readonly people: PeopleLoader,
    private readonly teams: TeamsLoader,
  ) {}

  @Allow('administer')
  @Query(() => [Invitation], { description: 'The 500 newest invitations, newest first.' })
  invitations(): Promise<Invitation[]> {
    return this.service.listInvitations();
  }

  @Allow('administer')
  @Mutation(() => CreateInvitationPayload, {
    description:
      'Makes a single-use link into the company. Errors: EMAIL_INVALID, EMAIL_TAKEN, NOT_FOUND (the team), BAD_USER_INPUT.',
  })
  async createInvitation(
    @Args('input', { description: 'Whom to invite.' }) input: CreateInvitationInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CreateInvitationPayload> {
    const { invitation, token } = await this.service.createInvitation(viewer, input);
    return { invitation, link: this.links.invitation(token) };
  }

  @Allow('administer')
  @Mutation(() => RevokeInvitationPayload, {
    description: 'Takes an invitation back. Errors: NOT_FOUND, CONFLICT (somebody has joined by it).',
  })
  async revokeInvitation(
    @Args('input', { description: 'Which one.' }) input: RevokeInvitationInput,
  ): Promise<RevokeInvitationPayload> {
    return { invitation: await this.service.revokeInvitation(input.id) };
  }

  @ResolveField(() => Team, { nullable: true, description: 'The team to join on acceptance.' })
  team(@Parent() invitation: Invitation, @Context() context: GraphqlContext): Promise<Team | null> | null {
    return invitation.teamId === null ? null : this.teams.byId(context).load(invitation.teamId);
  }

  @ResolveField(() => Person, { description: 'Who made it.' })
  createdBy(@Parent() invitation: Invitation, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.people.byId(context).load(invitation.createdById);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who joined by it.' })
  acceptedBy(
    @Parent() invitation: Invitation,
    @Context() context: GraphqlContext,
  ): Promise<Person | null> | null {
    return invitation.acceptedById === null ? null : this.people.byId(context).load(invitation.acceptedById);
  }
}
