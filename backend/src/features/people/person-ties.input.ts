import { Field, InputType } from '@nestjs/graphql';

import { FollowLevel } from './follow-level.model.js';

@InputType({ description: 'A person, by handle.' })
export class PersonHandleInput {
  @Field(() => String, { description: 'Any handle they ever had, with or without @.' })
  handle!: string;
}

@InputType({ description: 'How much one wants to hear of a person.' })
export class PersonFollowLevelInput {
  @Field(() => String, { description: 'Any handle they ever had, with or without @.' })
  handle!: string;

  @Field(() => FollowLevel, { description: 'The level from now on.' })
  level!: FollowLevel;
}
