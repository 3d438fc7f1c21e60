import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which notification.' })
export class NotificationIdInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}
