import { Field, ObjectType } from '@nestjs/graphql';

import { PageInfo } from '../../platform/graphql/page-info.model.js';
import { Person } from './person.model.js';

@ObjectType({ description: 'A person in a list.' })
export class PersonEdge {
  @Field(() => String, { description: 'Where this entry stands; for `after`.' })
  cursor!: string;

  @Field(() => Person, { description: 'The person.' })
  node!: Person;
}

@ObjectType({ description: 'A page of people.' })
export class PersonConnection {
  @Field(() => [PersonEdge], { description: 'The entries.' })
  edges!: PersonEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;
}
