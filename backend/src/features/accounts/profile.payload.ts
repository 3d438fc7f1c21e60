import { Field, ObjectType } from '@nestjs/graphql';

import { ViewerModel } from './viewer.model.js';

@ObjectType({ description: 'The viewer after a change of their own settings.' })
export class UpdateProfilePayload {
  @Field(() => ViewerModel, { description: 'The viewer as they are now.' })
  viewer!: ViewerModel;
}
