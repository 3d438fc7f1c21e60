import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Person } from './person.model.js';
import { Team } from './team.model.js';

export enum SuggestionReason {
  MY_TEAM = 'MY_TEAM',
  MY_LEADS_TOPIC = 'MY_LEADS_TOPIC',
  POPULAR = 'POPULAR',
}
registerEnumType(SuggestionReason, {
  name: 'SuggestionReason',
  description: 'Why something is suggested.',
  valuesMap: {
    MY_TEAM: { description: 'They are in a team with the viewer; or the topic of such people.' },
    MY_LEADS_TOPIC: { description: 'A lead of the viewer follows or uses it.' },
    POPULAR: { description: 'Many follow it.' },
  },
});

/** Each feature that has something to suggest adds its field. */
@ObjectType({ description: 'What the viewer might follow.' })
export class Suggestions {}

@ObjectType({ description: 'A person to follow, and why.' })
export class PersonSuggestion {
  @Field(() => Person, { description: 'The person.' })
  person!: Person;

  @Field(() => SuggestionReason, { description: 'Why.' })
  reason!: SuggestionReason;

  @Field(() => Team, { nullable: true, description: 'The shared team, for MY_TEAM.' })
  team!: Team | null;
}
