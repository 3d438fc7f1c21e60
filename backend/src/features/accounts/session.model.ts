import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Session', { description: 'A browser in which the viewer is signed in.' })
export class SessionModel {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => Date, { description: 'When they signed in.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it ends by itself.' })
  expiresAt!: Date;

  @Field(() => String, { description: 'What the browser calls itself; may be empty.' })
  userAgent!: string;

  @Field(() => Boolean, { description: 'Whether it is the session of this request.' })
  current!: boolean;
}
