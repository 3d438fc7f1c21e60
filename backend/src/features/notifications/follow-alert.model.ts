import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Topic } from '../topics/topic.model.js';

@ObjectType({ description: 'What a notification tells of that rang for new posts.' })
export class FollowAlert {
  @Field(() => Topic, {
    nullable: true,
    description: 'The topic one follows, or the one it was merged into; null: whoever wrote them.',
  })
  topic!: Topic | null;

  @Field(() => Int, { description: 'How many new posts it stands for that the reader may read now.' })
  postCount!: number;
}
