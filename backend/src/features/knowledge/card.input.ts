import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A card to write.' })
export class WriteCardInput {
  @Field(() => [String], { description: 'Its topics, 1 to 5, in any spelling: those one looks after.' })
  topics!: string[];

  @Field(() => String, { description: 'The question; at most 140 characters by the rules of posts.' })
  question!: string;

  @Field(() => String, { description: 'The answer, likewise.' })
  answer!: string;

  @Field(() => String, { nullable: true, description: 'Until when, YYYY-MM-DD; six months unless given.' })
  validUntil?: string | null;
}

@InputType({ description: 'A card in other words.' })
export class RewriteCardInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;

  @Field(() => String, { description: 'The question; at most 140 characters by the rules of posts.' })
  question!: string;

  @Field(() => String, { description: 'The answer, likewise.' })
  answer!: string;

  @Field(() => String, { nullable: true, description: 'Until when, YYYY-MM-DD; six months unless given.' })
  validUntil?: string | null;
}

@InputType({ description: 'A card that is still true.' })
export class ConfirmCardInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Until when, YYYY-MM-DD; six months unless given.' })
  validUntil?: string | null;
}

@InputType({ description: 'Which card.' })
export class CardIdInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@InputType({ description: 'Who is to keep a card.' })
export class HandOverCardInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;

  @Field(() => String, { description: 'The handle of a colleague who is there and may read it.' })
  to!: string;
}
