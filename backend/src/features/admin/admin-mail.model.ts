import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum UndeliveredMailState {
  FAILED = 'FAILED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(UndeliveredMailState, {
  name: 'UndeliveredMailState',
  description: 'What is known of a mail that did not arrive as far as Brève can tell.',
  valuesMap: {
    FAILED: { description: 'The server refused it, or could not be reached for a day.' },
    UNKNOWN: { description: 'It was handed over, but no answer came: it may have arrived.' },
  },
});

@ObjectType({ description: 'A mail that did not arrive, or nobody knows. What it says is not shown.' })
export class UndeliveredMail {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;

  /** Shown as `person`. */
  personId!: string;

  @Field(() => String, { nullable: true, description: 'The address it was last sent to.' })
  address!: string | null;

  @Field(() => String, { description: 'Its subject line.' })
  subject!: string;

  @Field(() => UndeliveredMailState, { description: 'What is known of it.' })
  state!: UndeliveredMailState;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What the mail server said, or what went wrong.' })
  lastError!: string | null;

  @Field(() => Date, { description: 'When it was written.' })
  createdAt!: Date;
}

@ObjectType({ description: 'How mail stands.' })
export class MailStatus {
  @Field(() => Boolean, { description: 'Whether there is a server to send by.' })
  enabled!: boolean;

  @Field(() => String, { nullable: true, description: 'The address mail comes from.' })
  from!: string | null;

  @Field(() => [UndeliveredMail], {
    description: 'Mails that did not arrive, or nobody knows; the newest 100, newest first.',
  })
  undelivered!: UndeliveredMail[];
}

@ObjectType({ description: 'How mail stands after an administrator decided about one.' })
export class MailStatusPayload {
  @Field(() => MailStatus, { description: 'How mail stands now.' })
  mailStatus!: MailStatus;
}
