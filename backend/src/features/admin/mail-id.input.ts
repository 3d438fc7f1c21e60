import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which mail.' })
export class MailIdInput {
  @Field(() => ID, { description: 'A mail that did not arrive, or nobody knows.' })
  mailId!: string;
}
