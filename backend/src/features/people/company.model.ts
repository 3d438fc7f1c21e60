import { Field, ObjectType } from '@nestjs/graphql';

import { Language } from './person.model.js';

@ObjectType({ description: 'The one company of this deployment.' })
export class Company {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Language, { description: 'The language offered to those who have not chosen one.' })
  language!: Language;

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;

  @Field(() => String, { description: 'ISO 4217 code of its currency.' })
  currency!: string;
}
