import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SavedSearchLevel {
  FEED = 'FEED',
  DIGEST = 'DIGEST',
  BELL = 'BELL',
}
registerEnumType(SavedSearchLevel, {
  name: 'SavedSearchLevel',
  description: 'How much one hears of a saved search; each level holds those before it.',
  valuesMap: {
    FEED: { description: 'It is a timeline of its own.' },
    DIGEST: { description: 'Its posts also come in the digest.' },
    BELL: { description: 'Each new post of it also rings, at most once in ten minutes.' },
  },
});

@ObjectType({ description: 'A search that is kept under a name: a timeline of its own.' })
export class SavedSearch {
  @Field(() => ID, { description: 'The id.' })
  id!: string;

  @Field(() => String, { description: 'Its name, at most 60 characters.' })
  name!: string;

  @Field(() => String, { description: 'In the search language.' })
  query!: string;

  @Field(() => SavedSearchLevel, { nullable: true, description: 'Null for those it was shared with.' })
  level!: SavedSearchLevel | null;

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
