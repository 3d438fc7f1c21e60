import { Field, Int, ObjectType } from '@nestjs/graphql';

import { PostKindName } from './post.model.js';

@ObjectType({ description: 'What a post said from one moment to the next edit.' })
export class PostVersion {
  @Field(() => Int, { description: 'From 1, the first; the last is what the post says now.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'The normalised text; null once purged.' })
  text!: string | null;

  @Field(() => PostKindName, { description: 'What it was.' })
  kind!: PostKindName;

  @Field(() => Date, { description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When its text was removed for good; null while it can be read.',
  })
  purgedAt!: Date | null;
}
