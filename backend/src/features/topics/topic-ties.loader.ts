import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { FollowLevel } from '../people/follow-level.model.js';
import { followLevel, hasChosen, topicMembers } from './topic-members.js';

/** What ties the viewer and everybody else to a topic. */
export interface TopicTies {
  followerCount: number;
  /** Null for one they do not follow. */
  viewerFollowLevel: keyof typeof FollowLevel | null;
  viewerMutes: boolean;
}

const NO_TIES: TopicTies = { followerCount: 0, viewerFollowLevel: null, viewerMutes: false };

/** Follows and mutes of topics, one query an operation. */
@Injectable()
export class TopicTiesLoader {
  constructor(private readonly sql: Sql) {}

  /** The count leaves suspended people out. */
  of(context: GraphqlContext): DataLoader<string, TopicTies> {
    return context.loaders.get(this, 'of', async (ids) => {
      const rows = await this.sql.rows<TopicTies & { id: string }>(
        `SELECT t.id,
                (SELECT count(DISTINCT f.person_id)::int
                   FROM topic_follow f JOIN person o ON o.id = f.person_id
                  WHERE f.topic_id IN (${topicMembers('t.id')}) AND o.suspended_at IS NULL) AS "followerCount",
                ${followLevel('t.id', '$2')} AS "viewerFollowLevel",
                ${hasChosen('topic_mute', 't.id', '$2')} AS "viewerMutes"
           FROM topic t
          WHERE t.id = ANY($1::uuid[])`,
        [ids, context.viewer?.personId ?? null],
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? NO_TIES);
    });
  }
}
