import { Field, InputType } from '@nestjs/graphql';

import { Language } from '../people/person.model.js';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'Handle or e-mail.' })
  login!: string;

  @Field(() => String, { description: 'The password.' })
  password!: string;
}

@InputType({ description: 'The company and its first administrator.' })
export class SetUpCompanyInput {
  @Field(() => String, { description: 'The token of the set-up link.' })
  token!: string;

  @Field(() => String, { description: 'The name of the company.' })
  companyName!: string;

  @Field(() => Language, { description: 'The language of the company and of the first administrator.' })
  language!: Language;

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;

  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => String, { description: 'The name of the first administrator.' })
  displayName!: string;

  @Field(() => String, { description: 'The handle of the first administrator.' })
  handle!: string;

  @Field(() => String, { description: 'The e-mail of the first administrator.' })
  email!: string;

  @Field(() => String, { description: 'The password of the first administrator, 10 to 200 characters.' })
  password!: string;
}
