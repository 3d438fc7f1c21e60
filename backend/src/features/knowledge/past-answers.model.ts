import { Field, ID, ObjectType } from '@nestjs/graphql';

import { Post } from '../posts/post.model.js';
import { Topic } from '../topics/topic.model.js';
import { Card } from './card.model.js';

@ObjectType({ description: 'Something asked before that is near what is being asked.' })
export class PastAnswer {
  @Field(() => ID, { description: 'The id of its card, else of its question.' })
  id!: string;

  @Field(() => Card, { nullable: true, description: 'Its card, if there is one.' })
  card!: Card | null;

  @Field(() => Post, {
    nullable: true,
    description: 'Its question; none of a card that was written directly.',
  })
  question!: Post | null;

  @Field(() => Post, { nullable: true, description: 'The answer that was accepted, if one was.' })
  answer!: Post | null;
}

@ObjectType({ description: 'What is known of what is being asked.' })
export class PastAnswers {
  @Field(() => [PastAnswer], { description: 'At most 3, the nearest first.' })
  found!: PastAnswer[];

  @Field(() => [Topic], { description: 'At most 3 topics that the text does not carry and might.' })
  topics!: Topic[];
}
