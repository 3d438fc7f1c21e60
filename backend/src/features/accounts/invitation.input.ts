import { Field, ID, InputType, Int } from '@nestjs/graphql';

import { Language } from '../people/person.model.js';

@InputType({ description: 'Whom to invite.' })
export class CreateInvitationInput {
  @Field(() => String, {
    nullable: true,
    description: 'The only address that may join; none for anyone with the link.',
  })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'A name to propose.' })
  displayName?: string | null;

  @Field(() => ID, { nullable: true, description: 'A team to join on acceptance.' })
  teamId?: string | null;

  @Field(() => Int, { defaultValue: 7, description: 'How many days the link works, 1 to 90.' })
  expiresInDays!: number;
}

@InputType({ description: 'An invitation to take back.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  id!: string;
}

@InputType({ description: 'Somebody who joins by an invitation.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of the link.' })
  token!: string;

  @Field(() => String, { description: 'The name to show, 1 to 80 characters.' })
  displayName!: string;

  @Field(() => String, { description: 'The name after @; never given twice.' })
  handle!: string;

  @Field(() => String, { description: 'The address to sign in with; the invited one, when one was given.' })
  email!: string;

  @Field(() => String, { description: 'The password, 10 to 200 characters.' })
  password!: string;

  @Field(() => Language, { description: 'The language of the interface.' })
  language!: Language;

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What they do in the company, at most 120 characters.',
  })
  title?: string | null;
}
