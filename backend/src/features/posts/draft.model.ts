import { Field, ID, ObjectType } from '@nestjs/graphql';

import { PostKindName, Visibility } from './post.model.js';

@ObjectType({ description: 'What a person was writing, on whatever device.' })
export class Draft {
  @Field(() => String, { description: 'As typed, not normalised; it may be too long for a post.' })
  text!: string;

  @Field(() => PostKindName, { nullable: true, description: 'The kind chosen, if any.' })
  kind!: PostKindName | null;

  @Field(() => Visibility, { description: 'Who is to read it.' })
  visibility!: Visibility;

  @Field(() => ID, { nullable: true, description: 'With TEAM: the team chosen, if any.' })
  teamId!: string | null;

  @Field(() => Date, { description: 'When it was last saved.' })
  updatedAt!: Date;
}
