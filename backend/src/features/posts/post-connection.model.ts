import { Field, ObjectType } from '@nestjs/graphql';

import { PageInfo } from '../../platform/graphql/page-info.model.js';
import { Post } from './post.model.js';

@ObjectType({ description: 'A post in a list.' })
export class PostEdge {
  @Field(() => String, { description: 'Where to go on from here.' })
  cursor!: string;

  @Field(() => Post, { description: 'The post.' })
  node!: Post;

  @Field(() => Date, { description: 'The time that places the post in this list.' })
  sortAt!: Date;

  /** Why it stands in its list: timelines fill it in, and know its type. */
  reason!: object | null;
}

@ObjectType({ description: 'Posts, a page at a time.' })
export class PostConnection {
  @Field(() => [PostEdge], { description: 'The posts of this page.' })
  edges!: PostEdge[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}
