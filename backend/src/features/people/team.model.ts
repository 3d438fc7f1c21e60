import { Field, ID, ObjectType } from '@nestjs/graphql';

import { Actor } from './person.model.js';

@ObjectType({ implements: () => [Actor], description: 'A team of the tree.' })
export class Team extends Actor {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { description: 'What the team does; may be empty.' })
  description!: string;

  /** The team above, shown as `parent`. */
  parentId!: string | null;
}

/** Who is in which team: one fact that both `Person.teams` and `Team.members` show. */
@ObjectType({ description: 'A person in a team.' })
export class TeamMembership {
  teamId!: string;

  personId!: string;

  @Field(() => Boolean, { description: 'Whether they lead the team.' })
  isLead!: boolean;
}
