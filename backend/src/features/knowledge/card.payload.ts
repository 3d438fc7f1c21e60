import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Card } from './card.model.js';

@ObjectType({ description: 'Something was done with a card.' })
export class CardPayload {
  @Field(() => Card, { description: 'The card as it is now.' })
  card!: Card;
}

@ObjectType({ description: 'Passed on.' })
export class PassedOnPayload {
  @Field(() => Int, { description: 'How many cards.' })
  cards!: number;

  @Field(() => Int, { description: 'How many topics.' })
  topics!: number;

  @Field(() => Int, { description: 'Cards that stay, for the colleague may not read them.' })
  left!: number;
}
