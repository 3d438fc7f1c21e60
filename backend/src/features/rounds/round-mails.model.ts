import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The mail of the evening, one however many projects close.' })
export class RoundMailSetting {
  @Field(() => Boolean, { description: 'Whether mail is set up here at all.' })
  mailEnabled!: boolean;

  @Field(() => Boolean, { description: 'Whether the reader wants it: yes, until they say otherwise.' })
  wanted!: boolean;
}

@InputType({ description: 'Whether one wants the mail of the evening.' })
export class SetRoundMailsInput {
  @Field(() => Boolean, { description: 'False ends it.' })
  wanted!: boolean;
}

@ObjectType({ description: 'The mail of the evening after that.' })
export class RoundMailsPayload {
  @Field(() => RoundMailSetting, { description: 'As it is now.' })
  roundMails!: RoundMailSetting;
}
