import { Field, ID, ObjectType } from '@nestjs/graphql';

import { Visibility } from '../posts/post.model.js';

@ObjectType({
  description:
    'A round that asks the reader for a line today. A status with a health mark counts as that line, if everybody who reads the round may read it: to the company, or to the audience of the round.',
})
export class RoundAsking {
  @Field(() => String, { description: 'When it closes, HH:MM of the clock of its zone.' })
  closesAt!: string;

  @Field(() => Boolean, { description: 'It has closed today: a line is shown as late.' })
  isClosed!: boolean;

  @Field(() => Boolean, { description: 'The reader gave a line today; another one takes its place.' })
  hasLine!: boolean;

  @Field(() => ID, { description: 'The post that opened it.' })
  openingId!: string;

  @Field(() => Visibility, { description: 'Who reads it.' })
  visibility!: Visibility;

  @Field(() => ID, { nullable: true, description: 'With TEAM: the team.' })
  teamId!: string | null;
}
