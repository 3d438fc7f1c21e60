import { ArgsType, Field } from '@nestjs/graphql';

import { ForwardPageArgs } from '../../platform/graphql/page.args.js';

@ArgsType()
export class PeopleArgs extends ForwardPageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words to find in name, handle or title, blind to accents; at most 200 characters, 8 words.',
  })
  query?: string | null;

  @Field(() => String, { nullable: true, description: 'Only members of this team itself.' })
  teamHandle?: string | null;
}

@ArgsType()
export class SearchPeopleArgs extends ForwardPageArgs {
  @Field(() => String, {
    description: 'Words to find in name, handle or title, blind to accents; at most 200 characters, 8 words.',
  })
  query!: string;
}
