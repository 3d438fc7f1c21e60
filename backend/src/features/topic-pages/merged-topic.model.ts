import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Person } from '../people/person.model.js';

@ObjectType({ description: 'A topic that was merged into another.' })
export class MergedTopic {
  @Field(() => String, { description: 'Its own match key, which leads to the other.' })
  key!: string;

  @Field(() => String, { description: 'How it is mostly written, without #.' })
  name!: string;

  @Field(() => Int, { description: 'Company posts that carry it itself.' })
  postCount!: number;

  @Field(() => Date, { description: 'When it was merged.' })
  mergedAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who merged it.' })
  mergedBy!: Person | null;

  @Field(() => Boolean, { description: 'Whether the reader may take it apart again.' })
  viewerMayUndo!: boolean;
}
