import { Field, ID, InputType, Int } from '@nestjs/graphql';

import { PostKindName, ReactionKind, Visibility } from './post.model.js';

@InputType({
  description: 'What the author says of a figure that was read; what is left out the rules decide.',
})
export class FigureChoiceInput {
  @Field(() => Int, { description: 'Where it begins in the normalised text, in UTF-16 units.' })
  start!: number;

  @Field(() => Boolean, { nullable: true, description: 'It is no figure: it stays text, in no series.' })
  refused?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose it is: a team of the author’s or one below; the first one unless given.',
  })
  teamId?: string | null;

  @Field(() => String, { nullable: true, description: 'The day it counts for, YYYY-MM-DD; else as read.' })
  day?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Takes the place of what metric, team and day hold already; false adds to it. Unless given, an answer takes the place of what its thread says, and every other post adds.',
  })
  replaces?: boolean | null;
}

@InputType({ description: 'What somebody who asks says beside the question.' })
export class QuestionInput {
  @Field(() => String, { nullable: true, description: 'What the answer is for; at most 140 characters.' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'By when it is needed: a day, YYYY-MM-DD.' })
  dueOn?: string | null;
}

@InputType({
  description: 'What the author of a win or a loss says of it; what is left out is as the text says.',
})
export class DealChoiceInput {
  @Field(() => String, {
    nullable: true,
    description: 'Whom it was won from or lost with, at most 60 characters; empty for nobody.',
  })
  client?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the amount meant begins in the normalised text, of those read there.',
  })
  amountStart?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'None of the amounts in the text is the deal’s.' })
  withoutAmount?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose it is: a team of the author’s or one below; the first one unless given.',
  })
  teamId?: string | null;
}

@InputType({ description: 'What to post.' })
export class CreatePostInput {
  @Field(() => String, { description: 'At most 140 characters by the rules.' })
  text!: string;

  @Field(() => PostKindName, {
    nullable: true,
    description: 'What it is; without it a status or figures shown as such, else plain.',
  })
  kind?: PostKindName | null;

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who reads the thread; unless given, the default team of its first topic that has one and whose audience the author is in, else the company. A reply takes that of its thread.',
  })
  visibility?: Visibility | null;

  @Field(() => ID, {
    nullable: true,
    description: 'With TEAM: the team. The author must be in its audience.',
  })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The post it answers.' })
  inReplyToId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The post it quotes.' })
  quoteOfId?: string | null;

  @Field(() => String, { nullable: true, description: 'fr, en or und; detected unless given.' })
  lang?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '1 to 64 characters: the same again within seven days answers with the same post.',
  })
  idempotencyKey?: string | null;

  @Field(() => [FigureChoiceInput], { nullable: true, description: 'What is said of its figures.' })
  figures?: FigureChoiceInput[] | null;

  @Field(() => QuestionInput, { nullable: true, description: 'With a question: what for and by when.' })
  question?: QuestionInput | null;

  @Field(() => DealChoiceInput, {
    nullable: true,
    description: 'With WIN or LOSS: what is said of the deal.',
  })
  deal?: DealChoiceInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False: it is no line of an evening round, whatever it says, and stays so.',
  })
  countsInRounds?: boolean | null;
}

@InputType({ description: 'Which post.' })
export class PostIdInput {
  @Field(() => ID, { description: 'Its id.' })
  postId!: string;
}

@InputType({ description: 'What a post shall be from now on.' })
export class UpdatePostInput {
  @Field(() => ID, { description: 'The post.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its new text; the present one unless given.' })
  text?: string | null;

  @Field(() => PostKindName, { nullable: true, description: 'Its new kind; the present one unless given.' })
  kind?: PostKindName | null;

  @Field(() => [FigureChoiceInput], {
    nullable: true,
    description: 'What is said of its figures; what was said before stays.',
  })
  figures?: FigureChoiceInput[] | null;

  @Field(() => DealChoiceInput, {
    nullable: true,
    description: 'With WIN or LOSS: what is said of the deal; what was said before stays.',
  })
  deal?: DealChoiceInput | null;
}

@InputType({ description: 'In which language a post is written.' })
export class SetPostLanguageInput {
  @Field(() => ID, { description: 'The post.' })
  id!: string;

  @Field(() => String, { description: 'fr, en or und.' })
  lang!: string;
}

@InputType({ description: 'Which earlier version to remove for good.' })
export class PurgePostVersionInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => Int, { description: 'The number of the version; not that of the present one.' })
  number!: number;
}

@InputType({ description: 'How to react to which post.' })
export class ReactInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => ReactionKind, { description: 'The reaction, in place of an earlier one.' })
  kind!: ReactionKind;
}

@InputType({ description: 'What one is writing.' })
export class SaveDraftInput {
  @Field(() => String, { description: 'As typed, 2,000 characters at most; empty deletes the draft.' })
  text!: string;

  @Field(() => PostKindName, { nullable: true, description: 'The kind chosen, if any.' })
  kind?: PostKindName | null;

  @Field(() => Visibility, { defaultValue: Visibility.COMPANY, description: 'Who is to read it.' })
  visibility!: Visibility;

  @Field(() => ID, { nullable: true, description: 'With TEAM: the team chosen, if any.' })
  teamId?: string | null;
}
