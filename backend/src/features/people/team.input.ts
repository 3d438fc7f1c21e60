import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A new team.' })
export class CreateTeamInput {
  @Field(() => String, { description: 'The name after @; never given twice.' })
  handle!: string;

  @Field(() => String, { description: 'The name to show, 1 to 80 characters.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'What the team does, at most 500 characters.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team above; none puts it at the top.' })
  parentId?: string | null;
}

@InputType({ description: 'What to change of a team; what is left out stays.' })
export class UpdateTeamInput {
  @Field(() => ID, { description: 'The team.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'A new handle; the old one still leads to the team.' })
  handle?: string | null;

  @Field(() => String, { nullable: true, description: 'A new name to show, 1 to 80 characters.' })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'What the team does, at most 500 characters.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'Moves the team below this one.' })
  parentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Moves the team to the top of the tree.' })
  toTop?: boolean | null;
}

@InputType({ description: 'A team to delete.' })
export class DeleteTeamInput {
  @Field(() => ID, { description: 'The team.' })
  id!: string;
}

@InputType({ description: 'A person to put into a team, or whose lead to change.' })
export class SetTeamMemberInput {
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they lead the team.' })
  isLead!: boolean;
}

@InputType({ description: 'A person to take out of a team.' })
export class RemoveTeamMemberInput {
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}
