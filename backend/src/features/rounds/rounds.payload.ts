import { Field, ObjectType } from '@nestjs/graphql';

import { Round } from './round.model.js';

@ObjectType({ description: 'A round after what was done to it.' })
export class RoundPayload {
  @Field(() => Round, { description: 'The round as it is now.' })
  round!: Round;
}
