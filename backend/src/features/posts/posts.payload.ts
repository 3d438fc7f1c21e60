import { Field, ObjectType } from '@nestjs/graphql';

import { Post } from './post.model.js';

@ObjectType({ description: 'Posted.' })
export class CreatePostPayload {
  @Field(() => Post, { description: 'The post as its author sees it.' })
  post!: Post;
}
