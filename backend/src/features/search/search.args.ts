import { ArgsType, Field } from '@nestjs/graphql';

import { ForwardPageArgs } from '../../platform/graphql/page.args.js';

@ArgsType()
export class SearchPostsArgs extends ForwardPageArgs {
  @Field(() => String, {
    description:
      'Words, blind to accents and endings; or one #topic; or one @handle. At most 400 characters, 32 words.',
  })
  query!: string;
}

@ArgsType()
export class SearchTopicsArgs extends ForwardPageArgs {
  @Field(() => String, { description: 'Words, blind to accents. At most 400 characters, 32 words.' })
  query!: string;
}
