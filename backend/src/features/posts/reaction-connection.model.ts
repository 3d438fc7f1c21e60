import { Field, ObjectType } from '@nestjs/graphql';

import { PageInfo } from '../../platform/graphql/page-info.model.js';
import { Person } from '../people/person.model.js';
import { ReactionKind } from './post.model.js';

@ObjectType({ description: 'A person who reacted.' })
export class ReactionEdge {
  @Field(() => String, { description: 'Where to go on from here.' })
  cursor!: string;

  @Field(() => ReactionKind, { description: 'How they reacted.' })
  kind!: ReactionKind;

  @Field(() => Person, { description: 'Who reacted.' })
  node!: Person;
}

@ObjectType({ description: 'Who reacted to a post, a page at a time.' })
export class ReactionConnection {
  @Field(() => [ReactionEdge], { description: 'The entries of this page.' })
  edges!: ReactionEdge[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}
