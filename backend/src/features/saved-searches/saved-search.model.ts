import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { FollowLevel } from '../people/follow-level.model.js';

@ObjectType({ description: 'A search that is kept under a name: a timeline of its own.' })
export class SavedSearch {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { description: 'Its name, at most 60 characters.' })
  name!: string;

  @Field(() => String, { description: 'In the search language.' })
  query!: string;

  @Field(() => FollowLevel, { nullable: true, description: 'Null for those it was shared with.' })
  level!: FollowLevel | null;

  @Field(() => Boolean, { description: 'Whether all who have its address may open it.' })
  shared!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the reader’s own.' })
  viewerOwns!: boolean;

  ownerId!: string;
}

@ObjectType({ description: 'What a notification of a saved search tells of.' })
export class SearchAlert {
  @Field(() => SavedSearch, { description: 'The search.' })
  search!: SavedSearch;

  @Field(() => Int, { description: 'How many new posts it stands for that the reader may read now.' })
  postCount!: number;
}
