import { Field, ObjectType } from '@nestjs/graphql';

import { Card } from './card.model.js';

@ObjectType({ description: 'Something was done with a card.' })
export class CardPayload {
  @Field(() => Card, { description: 'The card as it is now.' })
  card!: Card;
}
