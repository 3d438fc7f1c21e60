import { Field, InputType, registerEnumType } from '@nestjs/graphql';

export enum TimelineKind {
  HOME = 'HOME',
  COMPANY = 'COMPANY',
  TOPIC = 'TOPIC',
  TEAM = 'TEAM',
  PERSON = 'PERSON',
  KIND = 'KIND',
  THREAD = 'THREAD',
  MENTIONS = 'MENTIONS',
  SEARCH = 'SEARCH',
  QUOTES = 'QUOTES',
  MY_TOPICS = 'MY_TOPICS',
  UNANSWERED = 'UNANSWERED',
}
registerEnumType(TimelineKind, { name: 'TimelineKind', description: 'A timeline that can be open.' });

@InputType({
  description:
    'The timeline that is open. key: topic key, team or person handle, post id of a thread, id of a saved search, or kind; none for HOME, COMPANY, MENTIONS, QUOTES (of one’s posts), MY_TOPICS (followed or looked after) and UNANSWERED (mentions that wait for one’s answer).',
})
export class TimelineChangedInput {
  @Field(() => TimelineKind, { description: 'Which sort of timeline.' })
  timeline!: TimelineKind;

  @Field(() => String, { nullable: true, description: 'Which one of that sort.' })
  key?: string | null;
}
