import { Field, ObjectType } from '@nestjs/graphql';

import { Deal, DealReason } from './deal.model.js';

@ObjectType({ description: 'A deal after what was done to it.' })
export class DealPayload {
  @Field(() => Deal, { description: 'The deal as it is now.' })
  deal!: Deal;
}

@ObjectType({ description: 'The list of reasons after what was done to it.' })
export class DealReasonsPayload {
  @Field(() => [DealReason], { description: 'All of them, retired ones too.' })
  dealReasons!: DealReason[];
}
