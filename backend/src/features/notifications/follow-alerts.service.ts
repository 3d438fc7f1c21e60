import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import type { Alert } from './alert-sources.js';
import { Alerts } from './alerts.service.js';
import { FOLLOWED_POSTS, followedByBell, type FollowedPost } from './follow-alerts.query.js';

/** New posts of people and on topics that somebody follows by bell. */
@Injectable()
export class FollowAlerts implements OnModuleInit {
  constructor(
    private readonly sql: Sql,
    private readonly alerts: Alerts,
  ) {}

  onModuleInit(): void {
    this.alerts.register({
      kind: 'POSTED',
      stands: followedByBell,
      find: (postIds) => this.find(postIds),
    });
  }

  private async find(postIds: readonly string[]): Promise<Alert[]> {
    const rows = await this.sql.rows<FollowedPost>(FOLLOWED_POSTS, [postIds]);
    return rows.map(({ post_id, person_id, subject_id }) => ({
      postId: post_id,
      personId: person_id,
      subjectId: subject_id,
    }));
  }
}
