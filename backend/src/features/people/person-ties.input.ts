import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'A person, by handle.' })
export class PersonHandleInput {
  @Field(() => String, { description: 'Any handle they ever had, with or without @.' })
  handle!: string;
}
