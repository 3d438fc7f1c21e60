import { Field, ObjectType } from '@nestjs/graphql';

import { Team } from './team.model.js';

@ObjectType({ description: 'A team after a change.' })
export class TeamPayload {
  @Field(() => Team, { description: 'The team as it is now.' })
  team!: Team;
}

@ObjectType({ description: 'The team is deleted.' })
export class DeleteTeamPayload {
  @Field(() => Boolean, { description: 'Always true.' })
  ok!: boolean;
}
