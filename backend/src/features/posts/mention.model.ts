import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Whom a post mentions, by their present name.' })
export class Mention {
  @Field(() => String, { description: 'The present handle of the person or team.' })
  handle!: string;

  @Field(() => String, { description: 'The present name.' })
  displayName!: string;
}
