import { ArgsType, Field } from '@nestjs/graphql';

import { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import { SearchOrder } from './search-order.model.js';

const QUERY = 'A search in the search language, in French or English. At most 400 characters, 32 terms.';

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: QUERY })
  query!: string;
}

@ArgsType()
export class SearchPostsArgs extends ForwardPageArgs {
  @Field(() => String, { description: QUERY })
  query!: string;

  @Field(() => SearchOrder, { defaultValue: SearchOrder.NEWEST, description: 'Which come first.' })
  order!: SearchOrder;
}

@ArgsType()
export class SearchTopicsArgs extends ForwardPageArgs {
  @Field(() => String, { description: 'Words, blind to accents. At most 400 characters, 32 words.' })
  query!: string;
}
