import { ArgsType, Field } from '@nestjs/graphql';

import { ForwardPageArgs } from '../../platform/graphql/page.args.js';
import { TopicOrder } from './topic-order.model.js';

@ArgsType()
export class TopicsArgs extends ForwardPageArgs {
  @Field(() => TopicOrder, { defaultValue: TopicOrder.POPULAR, description: 'In which order.' })
  order!: TopicOrder;
}
