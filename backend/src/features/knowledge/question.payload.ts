import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Set.' })
export class AskablePayload {
  @Field(() => Boolean, { description: 'Whether questions are proposed to the reader from now on.' })
  askable!: boolean;
}
