import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Team } from '../people/team.model.js';

export enum TopicPostersKind {
  EVERYONE = 'EVERYONE',
  TEAMS = 'TEAMS',
  OWNER = 'OWNER',
}
registerEnumType(TopicPostersKind, {
  name: 'TopicPosters',
  description: 'Who may post on a topic: everybody, chosen teams, or its owner alone.',
});

@ObjectType({ description: 'How one posts on a topic.' })
export class TopicPosting {
  @Field(() => TopicPostersKind, { description: 'Who may post on it. Its owner always may.' })
  posters!: TopicPostersKind;

  @Field(() => [Team], {
    description: 'With TEAMS: which, at most 50. Teams below them and leads above may, too.',
  })
  posterTeams!: Team[];

  @Field(() => Boolean, { description: 'Whether the reader may post on it.' })
  viewerMayPost!: boolean;

  @Field(() => Team, {
    nullable: true,
    description:
      'The team that reads what is posted on it unless its author says otherwise; the company if null.',
  })
  defaultTeam!: Team | null;

  @Field(() => Boolean, { description: 'Whether the reader is in the audience of the default team.' })
  viewerIsInDefaultTeam!: boolean;

  @Field(() => String, { description: 'What the composer offers in French; empty for nothing.' })
  templateFr!: string;

  @Field(() => String, { description: 'What the composer offers in English; empty for nothing.' })
  templateEn!: string;
}

@InputType({ description: 'How one is to post on a topic; what is left out stays.' })
export class SetTopicPostingInput {
  @Field(() => String, { description: 'Which topic: any spelling, with or without #.' })
  name!: string;

  @Field(() => TopicPostersKind, { nullable: true, description: 'Who may post on it.' })
  posters?: TopicPostersKind | null;

  @Field(() => [ID], { nullable: true, description: 'With TEAMS: which, at most 50.' })
  posterTeamIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Who reads it by default; an empty text for the company.' })
  defaultTeamId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the composer offers in French: a text that could be posted; an empty one takes it away.',
  })
  templateFr?: string | null;

  @Field(() => String, { nullable: true, description: 'What the composer offers in English.' })
  templateEn?: string | null;
}
