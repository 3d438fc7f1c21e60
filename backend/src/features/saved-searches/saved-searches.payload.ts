import { Field, ObjectType } from '@nestjs/graphql';

import { SavedSearch } from './saved-search.model.js';

@ObjectType({ description: 'A saved search after what was done to it.' })
export class SavedSearchPayload {
  @Field(() => SavedSearch, { description: 'As it is now.' })
  savedSearch!: SavedSearch;
}

@ObjectType({ description: 'One’s saved searches after what was done to them.' })
export class SavedSearchesPayload {
  @Field(() => [SavedSearch], { description: 'In their order.' })
  savedSearches!: SavedSearch[];
}
