import { Field, ID, InputType } from '@nestjs/graphql';

import { FollowLevel } from '../people/follow-level.model.js';

@InputType({ description: 'A search to keep.' })
export class SaveSearchInput {
  @Field(() => String, { description: 'Its name, 1 to 60 characters.' })
  name!: string;

  @Field(() => String, { description: 'In the search language: at most 400 characters, 32 terms.' })
  query!: string;

  @Field(() => FollowLevel, {
    defaultValue: FollowLevel.FEED,
    description: 'How much one wants to hear of it.',
  })
  level!: FollowLevel;
}

@InputType({ description: 'What changes of a saved search; what is left out stays.' })
export class UpdateSavedSearchInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its name, 1 to 60 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'In the search language.' })
  query?: string | null;

  @Field(() => FollowLevel, { nullable: true, description: 'How much one wants to hear of it.' })
  level?: FollowLevel | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether all who have its address may open it.' })
  shared?: boolean | null;
}

@InputType({ description: 'One saved search.' })
export class SavedSearchIdInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;
}

@InputType({ description: 'The order of one’s saved searches.' })
export class OrderSavedSearchesInput {
  @Field(() => [ID], {
    description: 'Those that come first, in their order; the others follow as they were.',
  })
  ids!: string[];
}
