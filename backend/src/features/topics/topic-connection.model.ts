import { Field, ObjectType } from '@nestjs/graphql';

import { PageInfo } from '../../platform/graphql/page-info.model.js';
import { Topic } from './topic.model.js';

@ObjectType({ description: 'A topic in a list.' })
export class TopicEdge {
  @Field(() => String, { description: 'Where to go on from here.' })
  cursor!: string;

  @Field(() => Topic, { description: 'The topic.' })
  node!: Topic;
}

@ObjectType({ description: 'Topics, a page at a time.' })
export class TopicConnection {
  @Field(() => [TopicEdge], { description: 'The topics of this page.' })
  edges!: TopicEdge[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}
