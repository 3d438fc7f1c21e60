import { Field, ObjectType } from '@nestjs/graphql';

import { Topic } from './topic.model.js';

@ObjectType({ description: 'A topic after what was done to it.' })
export class TopicPayload {
  @Field(() => Topic, { description: 'The topic as it is now.' })
  topic!: Topic;
}
