import { Field, ID, InputType } from '@nestjs/graphql';

import { RoleName } from '../accounts/viewer.model.js';

@InputType({ description: 'The roles of a person.' })
export class SetRolesInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => [RoleName], { description: 'All the roles they shall hold; none makes them a member only.' })
  roles!: RoleName[];
}
