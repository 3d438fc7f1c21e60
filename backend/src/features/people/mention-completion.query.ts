import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { escapeLike } from '../../platform/database/word-patterns.js';

/** Somebody or a team to offer after `@`. */
export type MentionProposal = { personId: string; teamId: null } | { personId: null; teamId: string };

const MOST = 8;
const LONGEST = 80;

/** What a handle and a name are split at: `@pie` finds Jean-Pierre and `@mor` finds claire.moreau. */
const SEPARATORS = "-'’._";

/** Whom to offer while a mention is typed. */
@Injectable()
export class MentionCompletionQuery {
  constructor(private readonly sql: Sql) {}

  /**
   * At most eight people and teams of whose name or handle a word begins so, blind to accents: mine first (whom I
   * follow, who is in a team with me, my teams), then by name.
   */
  async read(viewerId: string, prefix: string): Promise<MentionProposal[]> {
    const typed = prefix
      .replace(/\p{Cc}/gu, '')
      .trim()
      .replace(/^@/, '')
      .slice(0, LONGEST);
    return this.sql.rows<MentionProposal>(
      `WITH candidate AS (
         SELECT p.id AS person_id, NULL::uuid AS team_id, p.display_name, p.handle,
                p.id <> $1
                AND (EXISTS (SELECT FROM person_follow f WHERE f.follower_id = $1 AND f.followee_id = p.id)
                     OR EXISTS (SELECT FROM team_member mine JOIN team_member theirs USING (team_id)
                                 WHERE mine.person_id = $1 AND theirs.person_id = p.id)) AS is_mine
           FROM person p
          WHERE p.suspended_at IS NULL
         UNION ALL
         SELECT NULL, t.id, t.display_name, t.handle,
                EXISTS (SELECT FROM team_reader r WHERE r.team_id = t.id AND r.person_id = $1 AND r.belongs)
           FROM team t
          WHERE t.deleted_at IS NULL
       )
       SELECT person_id AS "personId", team_id AS "teamId"
         FROM candidate
        WHERE ' ' || translate(breve_fold(display_name || ' ' || handle), $3, '     ')
              LIKE '% ' || translate(breve_fold($2), $3, '     ') || '%'
        ORDER BY is_mine DESC, breve_fold(display_name), coalesce(person_id, team_id)
        LIMIT ${MOST}`,
      [viewerId, escapeLike(typed), SEPARATORS],
    );
  }
}
