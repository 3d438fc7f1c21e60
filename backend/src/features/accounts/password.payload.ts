import { Field, ObjectType } from '@nestjs/graphql';

import { ViewerModel } from './viewer.model.js';

@ObjectType({ description: 'The password is changed; the viewer’s other sessions have ended.' })
export class ChangePasswordPayload {
  @Field(() => ViewerModel, { description: 'The viewer.' })
  viewer!: ViewerModel;
}

@ObjectType({ description: 'The new password holds; every session has ended and a new one begun.' })
export class ResetPasswordPayload {
  @Field(() => ViewerModel, { description: 'Who signed in.' })
  viewer!: ViewerModel;
}

@ObjectType({ description: 'A one-time link to choose a new password.' })
export class CreatePasswordResetLinkPayload {
  @Field(() => String, { description: 'The link, shown this once: only a hash is kept.' })
  link!: string;

  @Field(() => Date, { description: 'Until when it works.' })
  expiresAt!: Date;
}
