import { Field, ObjectType } from '@nestjs/graphql';

import { Draft } from './draft.model.js';
import { Post } from './post.model.js';

@ObjectType({ description: 'Posted.' })
export class CreatePostPayload {
  @Field(() => Post, { description: 'The post as its author sees it.' })
  post!: Post;
}

@ObjectType({ description: 'Changed.' })
export class UpdatePostPayload {
  @Field(() => Post, { description: 'The post as it is now.' })
  post!: Post;
}

@ObjectType({ description: 'Deleted.' })
export class DeletePostPayload {
  @Field(() => Post, { description: 'The tombstone.' })
  post!: Post;
}

@ObjectType({ description: 'Something was done with a post.' })
export class PostPayload {
  @Field(() => Post, { description: 'The post as it is now: its counts, and the reader’s own state.' })
  post!: Post;
}

@ObjectType({ description: 'What is kept of what one is writing.' })
export class SaveDraftPayload {
  @Field(() => Draft, { nullable: true, description: 'The draft; null once it is emptied.' })
  draft!: Draft | null;
}
