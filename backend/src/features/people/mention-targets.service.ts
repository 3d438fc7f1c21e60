import { Injectable } from '@nestjs/common';

import type { SqlRunner } from '../../platform/database/sql.js';

/** Whom a handle leads to. */
export type MentionTarget = { personId: string } | { teamId: string };

interface TargetRow {
  handle: string;
  person_id: string | null;
  team_id: string | null;
}

/** From the handles written in a text to those they mean. */
@Injectable()
export class MentionTargets {
  /**
   * Whom these handles lead to, in one query. Old handles lead on. A suspended person is still meant (they keep the
   * name), a deleted team no more.
   *
   * @param handles lower case, without `@`
   * @returns by handle as given; what leads to nobody is not in it
   */
  async find(runner: SqlRunner, handles: readonly string[]): Promise<Map<string, MentionTarget>> {
    if (handles.length === 0) return new Map();
    const rows = await runner.rows<TargetRow>(
      `SELECT h.handle, h.person_id, h.team_id
         FROM handle h LEFT JOIN team t ON t.id = h.team_id
        WHERE h.handle = ANY($1::text[]) AND t.deleted_at IS NULL`,
      [handles],
    );
    return new Map(
      rows.flatMap((row): [string, MentionTarget][] => {
        if (row.person_id !== null) return [[row.handle, { personId: row.person_id }]];
        return row.team_id === null ? [] : [[row.handle, { teamId: row.team_id }]];
      }),
    );
  }
}
