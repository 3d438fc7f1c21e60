import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Person } from '../people/person.model.js';
import { Team } from '../people/team.model.js';
import { Topic } from '../topics/topic.model.js';

export enum TextEntityType {
  HASHTAG = 'HASHTAG',
  MENTION = 'MENTION',
  LINK = 'LINK',
}
registerEnumType(TextEntityType, { name: 'TextEntityType', description: 'What a stretch of text is.' });

@ObjectType({ description: 'A stretch of a text that leads somewhere. Offsets are UTF-16, half-open.' })
export class TextEntity {
  @Field(() => TextEntityType, { description: 'What it is.' })
  type!: TextEntityType;

  @Field(() => Int, { description: 'Its first code unit.' })
  start!: number;

  @Field(() => Int, { description: 'The code unit after its last.' })
  end!: number;

  @Field(() => Topic, { nullable: true, description: 'Of a hashtag.' })
  topic!: Topic | null;

  @Field(() => Person, { nullable: true, description: 'Of a mention of a person.' })
  person!: Person | null;

  @Field(() => Team, { nullable: true, description: 'Of a mention of a team.' })
  team!: Team | null;

  @Field(() => String, { nullable: true, description: 'Of a link: the address as written.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a link: its host.' })
  host!: string | null;
}
