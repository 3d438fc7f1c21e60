import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'A topic that is open changed beside its posts: merged, taken apart, pinned, put on a wall. It is to be read again. A change may be told twice.',
})
export class TopicChange {
  @Field(() => ID, { description: 'The topic that was opened; another may stand for it now.' })
  topicId!: string;
}
