import { Field, ObjectType } from '@nestjs/graphql';

import { Invitation } from './invitation.model.js';
import { ViewerModel } from './viewer.model.js';

@ObjectType({ description: 'The link is shown this once; only its hash is kept.' })
export class CreateInvitationPayload {
  @Field(() => Invitation, { description: 'The invitation.' })
  invitation!: Invitation;

  @Field(() => String, { description: 'The link to give.' })
  link!: string;
}

@ObjectType({ description: 'The invitation’s link works no more.' })
export class RevokeInvitationPayload {
  @Field(() => Invitation, { description: 'The invitation.' })
  invitation!: Invitation;
}

@ObjectType({ description: 'Somebody has joined and is signed in.' })
export class AcceptInvitationPayload {
  @Field(() => ViewerModel, { description: 'Who joined.' })
  viewer!: ViewerModel;
}
