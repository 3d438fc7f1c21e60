import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import type { FollowLevel } from './follow-level.model.js';
import { PersonFollowHooks } from './person-follow.hooks.js';
import type { Person } from './person.model.js';

/** Following and muting people. Doing again what is done, or undoing what is not, changes nothing. */
@Injectable()
export class PersonTiesService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: PersonFollowHooks,
  ) {}

  /**
   * Follows a person; the hooks run when this is new.
   *
   * @param level how much one wants to hear; without it, the posts in one's home for a new one, and else what it was
   * @throws BreveError `BAD_USER_INPUT` for oneself and for a suspended person
   */
  async follow(viewer: Viewer, person: Person, level: FollowLevel | null = null): Promise<void> {
    refuseSelf(viewer, person);
    if (!person.active) throw new BreveError('BAD_USER_INPUT', { reason: 'suspended' });
    await this.unitOfWork.run(async (transaction) => {
      const written = await transaction.row<{ is_new: boolean }>(
        `INSERT INTO person_follow (follower_id, followee_id, created_at, level) VALUES ($1, $2, $3, coalesce($4::text, 'FEED'))
         ON CONFLICT (follower_id, followee_id) DO UPDATE SET level = $4::text WHERE $4::text IS NOT NULL
         RETURNING xmax = 0 AS is_new`,
        [viewer.personId, person.id, transaction.now, level],
      );
      if (!written?.is_new) return;
      const follow = { followerId: viewer.personId, followeeId: person.id };
      await this.hooks.run('followed', transaction, follow);
      transaction.emit('person.followed', follow);
    });
  }

  async unfollow(viewer: Viewer, person: Person): Promise<void> {
    const follow = { followerId: viewer.personId, followeeId: person.id };
    await this.unitOfWork.run(async (transaction) => {
      const [gone] = await transaction.rows(
        'DELETE FROM person_follow WHERE follower_id = $1 AND followee_id = $2 RETURNING 1',
        [follow.followerId, follow.followeeId],
      );
      if (gone) await this.hooks.run('unfollowed', transaction, follow);
    });
  }

  /** @throws BreveError `BAD_USER_INPUT` for oneself */
  async mute(viewer: Viewer, person: Person): Promise<void> {
    refuseSelf(viewer, person);
    await this.unitOfWork.run((transaction) =>
      transaction.rows(
        `INSERT INTO person_mute (person_id, muted_person_id, created_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING`,
        [viewer.personId, person.id, transaction.now],
      ),
    );
  }

  async unmute(viewer: Viewer, person: Person): Promise<void> {
    await this.unitOfWork.run((transaction) =>
      transaction.rows('DELETE FROM person_mute WHERE person_id = $1 AND muted_person_id = $2', [
        viewer.personId,
        person.id,
      ]),
    );
  }

  /** Ids of those the viewer mutes, by name. */
  async findMutedIds(viewer: Viewer): Promise<string[]> {
    const rows = await this.sql.rows<{ id: string }>(
      `SELECT p.id
         FROM person_mute m JOIN person p ON p.id = m.muted_person_id
        WHERE m.person_id = $1
        ORDER BY breve_fold(p.display_name), p.id`,
      [viewer.personId],
    );
    return rows.map((row) => row.id);
  }
}

function refuseSelf(viewer: Viewer, person: Person): void {
  if (viewer.personId === person.id) throw new BreveError('BAD_USER_INPUT', { reason: 'self' });
}
