import { Field, InputType } from '@nestjs/graphql';

import { Language } from './person.model.js';

@InputType({ description: 'What to change of the company; what is left out stays.' })
export class UpdateCompanyInput {
  @Field(() => String, { nullable: true, description: 'Its name, 1 to 80 characters.' })
  name?: string | null;

  @Field(() => Language, { nullable: true, description: 'The language offered to those who join.' })
  language?: Language | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  currency?: string | null;
}
