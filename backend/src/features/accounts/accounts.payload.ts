import { Field, ObjectType } from '@nestjs/graphql';

import { ViewerModel } from './viewer.model.js';

@ObjectType({ description: 'Signed in.' })
export class SignInPayload {
  @Field(() => ViewerModel, { description: 'Who signed in.' })
  viewer!: ViewerModel;
}

@ObjectType({ description: 'Signed out.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true.' })
  ok!: boolean;
}

@ObjectType({ description: 'The company is set up and its first administrator signed in.' })
export class SetUpCompanyPayload {
  @Field(() => ViewerModel, { description: 'The first administrator.' })
  viewer!: ViewerModel;
}
