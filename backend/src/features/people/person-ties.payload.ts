import { Field, ObjectType } from '@nestjs/graphql';

import { Person } from './person.model.js';

@ObjectType({ description: 'A person after the viewer followed, muted, or undid it.' })
export class PersonPayload {
  @Field(() => Person, { description: 'The person, with the new state.' })
  person!: Person;
}
