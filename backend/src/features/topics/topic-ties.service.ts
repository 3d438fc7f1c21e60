import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { FollowLevel } from '../people/follow-level.model.js';
import { topicMembers } from './topic-members.js';

/**
 * Following and muting topics by id. Whoever calls knows that the viewer may see the topic. Doing again what is done,
 * or undoing what is not, changes nothing. A topic is chosen with all it is one with: who followed it while it was merged
 * follows both afterwards.
 */
@Injectable()
export class TopicTiesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param level how much one wants to hear; without it, the posts in one's home for a new one, and else what it was */
  async follow(viewer: Viewer, topicId: string, level: FollowLevel | null = null): Promise<void> {
    await this.unitOfWork.run((transaction) =>
      transaction.rows(
        `INSERT INTO topic_follow (person_id, topic_id, created_at, level)
         SELECT $1, member.id, $3, coalesce($4::text, 'FEED') FROM (${topicMembers('$2')}) AS member (id)
         ON CONFLICT (person_id, topic_id) DO UPDATE SET level = $4::text WHERE $4::text IS NOT NULL`,
        [viewer.personId, topicId, transaction.now, level],
      ),
    );
  }

  async unfollow(viewer: Viewer, topicId: string): Promise<void> {
    await this.unitOfWork.run((transaction) =>
      transaction.rows(
        `DELETE FROM topic_follow WHERE person_id = $1 AND topic_id IN (${topicMembers('$2')})`,
        [viewer.personId, topicId],
      ),
    );
  }

  async mute(viewer: Viewer, topicId: string): Promise<void> {
    await this.unitOfWork.run((transaction) =>
      transaction.rows(
        `INSERT INTO topic_mute (person_id, topic_id, created_at)
         SELECT $1, member.id, $3 FROM (${topicMembers('$2')}) AS member (id) ON CONFLICT DO NOTHING`,
        [viewer.personId, topicId, transaction.now],
      ),
    );
  }

  async unmute(viewer: Viewer, topicId: string): Promise<void> {
    await this.unitOfWork.run((transaction) =>
      transaction.rows(
        `DELETE FROM topic_mute WHERE person_id = $1 AND topic_id IN (${topicMembers('$2')})`,
        [viewer.personId, topicId],
      ),
    );
  }
}
