import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import {
  CreateTeamInput,
  DeleteTeamInput,
  RemoveTeamMemberInput,
  SetTeamMemberInput,
  UpdateTeamInput,
} from './team.input.js';
import { DeleteTeamPayload, TeamPayload } from './team.payload.js';
import { TeamMembersService } from './team-members.service.js';
import { TeamsLoader } from './teams.loader.js';
import { TeamsService } from './teams.service.js';

/** Teams as administrators arrange them. */
@Resolver()
export class TeamAdminResolver {
  constructor(
    private readonly teams: TeamsService,
    private readonly members: TeamMembersService,
    private readonly loader: TeamsLoader,
  ) {}

  @Allow('administer')
  @Mutation(() => TeamPayload, {
    description:
      'Makes a team. Errors: HANDLE_INVALID, HANDLE_TAKEN, BAD_USER_INPUT, NOT_FOUND (the team above).',
  })
  async createTeam(
    @Args('input', { description: 'The team.' }) input: CreateTeamInput,
    @Context() context: GraphqlContext,
  ): Promise<TeamPayload> {
    return this.answer(context, await this.teams.createTeam(input));
  }

  @Allow('administer')
  @Mutation(() => TeamPayload, {
    description:
      'Changes or moves a team. Errors: NOT_FOUND, TEAM_CYCLE, HANDLE_INVALID, HANDLE_TAKEN, BAD_USER_INPUT.',
  })
  async updateTeam(
    @Args('input', { description: 'What to change.' }) input: UpdateTeamInput,
    @Context() context: GraphqlContext,
  ): Promise<TeamPayload> {
    await this.teams.updateTeam(input);
    return this.answer(context, input.id);
  }

  @Allow('administer')
  @Mutation(() => DeleteTeamPayload, {
    description:
      'Deletes a team: its memberships end, its handle is not given again. Errors: NOT_FOUND, TEAM_NOT_EMPTY.',
  })
  async deleteTeam(
    @Args('input', { description: 'Which team.' }) input: DeleteTeamInput,
  ): Promise<DeleteTeamPayload> {
    await this.teams.deleteTeam(input.id);
    return { ok: true };
  }

  @Allow('administer')
  @Mutation(() => TeamPayload, {
    description: 'Puts a person into a team, or changes whether they lead it. Errors: NOT_FOUND.',
  })
  async setTeamMember(
    @Args('input', { description: 'Who, where, and whether as lead.' }) input: SetTeamMemberInput,
    @Context() context: GraphqlContext,
  ): Promise<TeamPayload> {
    await this.members.setMember(input);
    return this.answer(context, input.teamId);
  }

  @Allow('administer')
  @Mutation(() => TeamPayload, { description: 'Takes a person out of a team. Errors: NOT_FOUND.' })
  async removeTeamMember(
    @Args('input', { description: 'Who and where.' }) input: RemoveTeamMemberInput,
    @Context() context: GraphqlContext,
  ): Promise<TeamPayload> {
    await this.members.removeMember(input);
    return this.answer(context, input.teamId);
  }

  private async answer(context: GraphqlContext, id: string): Promise<TeamPayload> {
    context.loaders.clear();
    const team = await this.loader.byId(context).load(id);
    if (!team) throw new BreveError('NOT_FOUND');
    return { team };
  }
}
