import { ArgsType, Field } from '@nestjs/graphql';

@ArgsType()
export class RoundArgs {
  @Field(() => String, { description: 'The project: any spelling of its topic, with or without #.' })
  topic!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The day whose report is asked for, YYYY-MM-DD; the last unless given.',
  })
  day?: string | null;
}
