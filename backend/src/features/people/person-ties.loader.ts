import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import { Sql } from '../../platform/database/sql.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { FollowLevel } from './follow-level.model.js';

/** What ties the viewer and everybody else to a person. */
export interface PersonTies {
  /** Null for whom they do not follow. */
  viewerFollowLevel: keyof typeof FollowLevel | null;
  viewerMutes: boolean;
  followerCount: number;
  followedPersonCount: number;
}

const NO_TIES: PersonTies = {
  viewerFollowLevel: null,
  viewerMutes: false,
  followerCount: 0,
  followedPersonCount: 0,
};

/** Follows and mutes of persons, one query an operation. */
@Injectable()
export class PersonTiesLoader {
  constructor(private readonly sql: Sql) {}

  /** Counts leave suspended people out on both sides. */
  of(context: GraphqlContext): DataLoader<string, PersonTies> {
    return context.loaders.get(this, 'of', async (ids) => {
      const rows = await this.sql.rows<PersonTies & { id: string }>(
        `SELECT p.id,
                (SELECT f.level FROM person_follow f WHERE f.follower_id = $2 AND f.followee_id = p.id)
                  AS "viewerFollowLevel",
                EXISTS (SELECT FROM person_mute m WHERE m.person_id = $2 AND m.muted_person_id = p.id)
                  AS "viewerMutes",
                (SELECT count(*)::int
                   FROM person_follow f JOIN person o ON o.id = f.follower_id
                  WHERE f.followee_id = p.id AND o.suspended_at IS NULL) AS "followerCount",
                (SELECT count(*)::int
                   FROM person_follow f JOIN person o ON o.id = f.followee_id
                  WHERE f.follower_id = p.id AND o.suspended_at IS NULL) AS "followedPersonCount"
           FROM person p
          WHERE p.id = ANY($1::uuid[])`,
        [ids, context.viewer?.personId ?? null],
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? NO_TIES);
    });
  }
}
