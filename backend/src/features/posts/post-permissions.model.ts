import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What the reader may do with a post; nothing with a tombstone.' })
export class PostPermissions {
  @Field(() => Boolean, { description: 'Change its text, kind and language.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Delete it.' })
  delete!: boolean;

  @Field(() => Boolean, { description: 'Remove the text of earlier versions for good.' })
  purge!: boolean;

  @Field(() => Boolean, { description: 'Answer it: not once one has left its audience.' })
  reply!: boolean;

  @Field(() => Boolean, { description: 'Accept it as the answer to their question, or no longer.' })
  acceptAnswer!: boolean;
}
