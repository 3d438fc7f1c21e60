import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import type { Post } from '../posts/post.model.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { topicMembers } from '../topics/topic-members.js';
import { TopicSettings } from '../topics/topic-settings.service.js';
import type { Topic } from '../topics/topic.model.js';
import { TopicPinHooks } from './topic-pins.hooks.js';
import { readPinnable, readTops } from './topic-tops.query.js';

const MOST_PINNED = 3;

/** What stands on top of a topic's page: the posts pinned to it, its newest announcements. */
@Injectable()
export class TopicTops {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly posts: PostsLoader,
    private readonly settings: TopicSettings,
    private readonly hooks: TopicPinHooks,
  ) {}

  /** The newest pin first. */
  pinned(context: GraphqlContext, topic: Topic): Promise<Post[]> {
    return this.load(context, this.tops(context, 'pinned'), topic);
  }

  /** The newest first. */
  official(context: GraphqlContext, topic: Topic): Promise<Post[]> {
    return this.load(context, this.tops(context, 'official'), topic);
  }

  /**
   * Pins a post to a topic, or takes it down.
   *
   * @throws BreveError `FORBIDDEN` to all but owner, moderators and administrators; `NOT_FOUND`; `BAD_USER_INPUT` for a
   *   post that not everybody may read or that does not carry the topic; `TOO_MANY` beyond three
   */
  async pin(context: GraphqlContext, viewer: Viewer, topic: Topic, postId: string, on: boolean) {
    const post = await this.posts.get(context, postId);
    await this.unitOfWork.run(async (transaction) => {
      await this.settings.hold(transaction, viewer, topic.id, 'curate');
      const [here] = await readPinnable(transaction, topic.id, post.id);
      if (!here) throw new BreveError('NOT_FOUND');
      if (here.is_pinned === on) return;
      const { author_id: authorId, topic_id: carried } = here;
      const pinned: string[] = [];
      if (on) {
        if (carried === null) throw new BreveError('BAD_USER_INPUT', { reason: 'post' });
        if (here.pins >= MOST_PINNED) throw new BreveError('TOO_MANY', { limit: MOST_PINNED });
        await transaction.rows(
          'INSERT INTO topic_pin (topic_id, post_id, pinned_by, pinned_at) VALUES ($1, $2, $3, $4)',
          [carried, post.id, viewer.personId, transaction.now],
        );
        pinned.push(carried);
      } else {
        const gone = await transaction.rows<{ topic_id: string }>(
          `DELETE FROM topic_pin WHERE post_id = $2 AND topic_id IN (${topicMembers('$1')}) RETURNING topic_id`,
          [topic.id, post.id],
        );
        pinned.push(...gone.map(({ topic_id }) => topic_id));
      }
      for (const topicId of pinned) {
        await this.hooks.run(transaction, {
          ...{ topicId, postId: post.id, authorId, on },
          personId: viewer.personId,
        });
      }
      transaction.emit('topics.changed', { topicIds: [topic.id] });
    });
  }

  private tops(context: GraphqlContext, which: 'pinned' | 'official'): DataLoader<string, string[]> {
    return context.loaders.get(this, which, (ids) => readTops(this.sql, which, ids));
  }

  private async load(
    context: GraphqlContext,
    tops: DataLoader<string, string[]>,
    topic: Topic,
  ): Promise<Post[]> {
    const ids = await tops.load(topic.id);
    const found = await loadMap(this.posts.byId(context), new Set(ids));
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}
