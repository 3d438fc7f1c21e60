import { ArgsType, Field } from '@nestjs/graphql';

import { ForwardPageArgs } from '../../platform/graphql/page.args.js';

@ArgsType()
export class AdminPeopleArgs extends ForwardPageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words to find in name, handle, title or e-mail, blind to accents; at most 200 characters, 8 words.',
  })
  query?: string | null;
}
