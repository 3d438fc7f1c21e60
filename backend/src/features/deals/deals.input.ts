import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Why a deal was lost: one of the company’s list, a reply that says it, or both.' })
export class SetLossReasonInput {
  @Field(() => ID, { description: 'The post of the loss.' })
  postId!: string;

  @Field(() => ID, { nullable: true, description: 'One of the list; null for none.' })
  reasonId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A reply in its thread; null for none.' })
  replyId?: string | null;
}

@InputType({ description: 'One more reason for losses.' })
export class AddDealReasonInput {
  @Field(() => String, { description: 'In French, at most 40 characters.' })
  labelFr!: string;

  @Field(() => String, { description: 'In English, at most 40 characters.' })
  labelEn!: string;
}

@InputType({ description: 'What a reason shall be; what is left out stays.' })
export class UpdateDealReasonInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'In French, at most 40 characters.' })
  labelFr?: string | null;

  @Field(() => String, { nullable: true, description: 'In English, at most 40 characters.' })
  labelEn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Offered no longer.' })
  isRetired?: boolean | null;
}
