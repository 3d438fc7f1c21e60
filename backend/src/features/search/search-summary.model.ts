import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Person } from '../people/person.model.js';
import { Topic } from '../topics/topic.model.js';
import { SearchNotice } from './search-notice.model.js';

@ObjectType({
  description:
    'How much a search finds for the reader. Counts stop at 1,001: that many means more than 1,000.',
})
export class SearchSummary {
  @Field(() => [SearchNotice], { description: 'What was not read as it may have been meant.' })
  notices!: SearchNotice[];

  @Field(() => Int, { description: 'Posts.' })
  postCount!: number;

  @Field(() => Int, { description: 'People whose name, handle or title has its words.' })
  personCount!: number;

  @Field(() => Int, { description: 'Teams whose name, handle or description has its words.' })
  teamCount!: number;

  @Field(() => Int, { description: 'Topics whose name or description has its words.' })
  topicCount!: number;

  @Field(() => Int, { description: 'How many people wrote the newest 1,000 of the posts.' })
  authorCount!: number;

  @Field(() => [Person], {
    description: 'At most 8 of them who are there to be asked, by name; never the reader.',
  })
  authors!: Person[];
}

@ObjectType({ description: 'What a search that finds nothing may have meant.' })
export class SearchSuggestions {
  @Field(() => [Topic], {
    description: 'At most 5 topics that posts all may read carry and that are written nearly so.',
  })
  topics!: Topic[];

  @Field(() => [Person], { description: 'At most 5 people whose name is written nearly so.' })
  people!: Person[];
}
