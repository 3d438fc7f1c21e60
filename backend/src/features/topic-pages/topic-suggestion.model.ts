import { Field, ObjectType } from '@nestjs/graphql';

import { Person } from '../people/person.model.js';
import { SuggestionReason } from '../people/suggestions.model.js';
import { Topic } from '../topics/topic.model.js';

@ObjectType({ description: 'A topic to follow, and why.' })
export class TopicSuggestion {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => SuggestionReason, { description: 'Why.' })
  reason!: SuggestionReason;

  @Field(() => Person, { nullable: true, description: 'The lead, for MY_LEADS_TOPIC.' })
  person!: Person | null;
}
