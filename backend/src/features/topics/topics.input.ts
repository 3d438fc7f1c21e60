import { Field, InputType } from '@nestjs/graphql';

import { FollowLevel } from '../people/follow-level.model.js';
import { TopicKind } from './topic.model.js';

@InputType({ description: 'Which topic.' })
export class TopicNameInput {
  @Field(() => String, { description: 'Any spelling, with or without #.' })
  name!: string;
}

@InputType({ description: 'How much one wants to hear of a topic.' })
export class TopicFollowLevelInput {
  @Field(() => String, { description: 'Any spelling, with or without #.' })
  name!: string;

  @Field(() => FollowLevel, { description: 'The level from now on.' })
  level!: FollowLevel;
}

@InputType({ description: 'Which topic, and whether the company stands behind it.' })
export class MarkTopicInput {
  @Field(() => String, { description: 'Any spelling, with or without #.' })
  name!: string;

  @Field(() => Boolean, { description: 'False takes it back.' })
  official!: boolean;
}

@InputType({ description: 'Two topics that are to be one.' })
export class MergeTopicsInput {
  @Field(() => String, {
    description:
      'The one that is led to the other, with all that is one with it: any spelling, with or without #.',
  })
  from!: string;

  @Field(() => String, { description: 'The one that stands for both from now on.' })
  into!: string;
}

@InputType({ description: 'Spellings of a topic that are to be a topic of their own.' })
export class SplitTopicInput {
  @Field(() => String, { description: 'The topic: any spelling, with or without #.' })
  name!: string;

  @Field(() => [String], {
    description: 'Exact spellings used in it, with or without #; 1 to 20. The most used becomes its address.',
  })
  spellings!: string[];
}

@InputType({ description: 'Two topics that look like one.' })
export class TopicPairInput {
  @Field(() => String, { description: 'One: any spelling, with or without #.' })
  one!: string;

  @Field(() => String, { description: 'The other.' })
  other!: string;

  @Field(() => Boolean, { nullable: true, description: 'Only for thirty days.' })
  later?: boolean | null;
}

@InputType({ description: 'What to change of a topic; what is left out stays.' })
export class UpdateTopicInput {
  @Field(() => String, { description: 'Which topic: any spelling, with or without #.' })
  name!: string;

  @Field(() => TopicKind, { nullable: true, description: 'What it stands for.' })
  kind?: TopicKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'The official name in French, 2 to 64 characters on one line; an empty text takes it away.',
  })
  nameFr?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The official name in English, 2 to 64 characters on one line; an empty text takes it away.',
  })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 500 characters.' })
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The handle of who looks after it from now on; an empty text leaves it without owner.',
  })
  ownerHandle?: string | null;
}
