import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Person } from '../people/person.model.js';
import { Team } from '../people/team.model.js';
import { Topic } from '../topics/topic.model.js';

export enum TimelineReasonKind {
  OWN = 'OWN',
  MENTION = 'MENTION',
  ANSWER = 'ANSWER',
  FOLLOWED_PERSON = 'FOLLOWED_PERSON',
  FOLLOWED_TOPIC = 'FOLLOWED_TOPIC',
  TEAM = 'TEAM',
  ANNOUNCEMENT = 'ANNOUNCEMENT',
  REPOST = 'REPOST',
}
registerEnumType(TimelineReasonKind, {
  name: 'TimelineReasonKind',
  description: 'Why a post stands in a timeline.',
});

@ObjectType({ description: 'Why is this here.' })
export class TimelineReason {
  @Field(() => TimelineReasonKind, { description: 'The strongest reason.' })
  kind!: TimelineReasonKind;

  @Field(() => Person, { nullable: true, description: 'Who is followed, who reposted, or who answered.' })
  person!: Person | null;

  @Field(() => Topic, { nullable: true, description: 'The topic followed.' })
  topic!: Topic | null;

  @Field(() => Team, {
    nullable: true,
    description: 'The team mentioned, addressed, or shared with the author.',
  })
  team!: Team | null;
}
