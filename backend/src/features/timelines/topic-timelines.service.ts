import { Injectable } from '@nestjs/common';

import { ChangeLog } from '../../platform/changes/change-log.js';
import type { Keyset, Page } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { ChangedPosts } from './changed-posts.js';
import { KeptHeads } from './kept-heads.js';
import { HEAD_SIZE } from './timeline-head.js';
import { readTopicHead, readTopicKeys, readTopicPlaces, readTopicTimeline } from './topic.query.js';

/** About ten megabytes. */
const KEPT_AT_MOST = 1_000;

/** What carries a topic. The head of each is kept, for all readers: what one of them may not read falls out afterwards. */
@Injectable()
export class TopicTimelines {
  private readonly heads: KeptHeads<Keyset>;

  constructor(
    private readonly sql: Sql,
    changes: ChangeLog,
    changed: ChangedPosts,
  ) {
    this.heads = new KeptHeads(changed, {
      most: KEPT_AT_MOST,
      readHead: (topicId) => readTopicHead(sql, topicId, HEAD_SIZE + 1),
      readKeys: (topicId) => readTopicKeys(sql, topicId),
      readPlaces: (topicId, postIds) => readTopicPlaces(sql, topicId, postIds),
    });
    changes.on('MERGE', () => this.heads.forget(null));
  }

  /**
   * Reads part of a topic, in reading direction.
   *
   * @returns at least what the reader may read of that part, each to be read as a post before it is shown
   */
  async read(context: GraphqlContext, viewerId: string, topicId: string, part: Page): Promise<Keyset[]> {
    const kept = context.usesKept ? (await this.heads.present(topicId)).readShared(part) : null;
    return kept ?? readTopicTimeline(this.sql, viewerId, topicId, part);
  }
}
