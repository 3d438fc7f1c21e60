import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A new password for the viewer.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password so far.' })
  currentPassword!: string;

  @Field(() => String, { description: 'The new one, 10 to 200 characters.' })
  newPassword!: string;
}

@InputType({ description: 'A new password by a one-time link.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'The token of the link.' })
  token!: string;

  @Field(() => String, { description: 'The new password, 10 to 200 characters.' })
  newPassword!: string;
}

@InputType({ description: 'Whom to keep out.' })
export class SuspendPersonInput {
  @Field(() => ID, { description: 'The person’s id.' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the colleague who takes over their topics and cards, if anybody.',
  })
  heirId?: string | null;
}

@InputType({ description: 'A person.' })
export class PersonIdInput {
  @Field(() => ID, { description: 'The person’s id.' })
  personId!: string;
}
