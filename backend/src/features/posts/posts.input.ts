import { Field, ID, InputType } from '@nestjs/graphql';

import { PostKindName, Visibility } from './post.model.js';

@InputType({ description: 'What to post.' })
export class CreatePostInput {
  @Field(() => String, { description: 'At most 140 characters by the rules.' })
  text!: string;

  @Field(() => PostKindName, {
    nullable: true,
    description: 'What it is; without it a status shown as such, else plain.',
  })
  kind?: PostKindName | null;

  @Field(() => Visibility, {
    nullable: true,
    description: 'Who reads the thread; the company unless given. A reply takes that of its thread.',
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
}

@InputType({ description: 'Which post.' })
export class PostIdInput {
  @Field(() => ID, { description: 'Its id.' })
  postId!: string;
}
