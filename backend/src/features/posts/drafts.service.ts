import { Injectable } from '@nestjs/common';

import type { Viewer } from '../../platform/access/viewer.js';
import { Sql, type SqlRunner } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId } from '../../platform/ids/ids.js';
import type { Draft } from './draft.model.js';
import { PostKindName, Visibility } from './post.model.js';

/** In code points. More than a post holds: what is too long is still being written. */
const MAX_DRAFT = 2000;

/** What somebody is writing. */
export interface DraftToKeep {
  readonly text: string;
  readonly kind?: PostKindName | null | undefined;
  readonly visibility: Visibility;
  readonly teamId?: string | null | undefined;
}

interface DraftRow {
  text: string;
  kind: keyof typeof PostKindName | null;
  visibility: keyof typeof Visibility;
  team_id: string | null;
  updated_at: Date;
}

/** One draft a person, so that what was begun on one device goes on on another. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async find(personId: string): Promise<Draft | null> {
    return findIn(this.sql, personId);
  }

  /**
   * Keeps a draft in place of the last; a blank text deletes it.
   *
   * @throws BreveError `BAD_USER_INPUT` over 2,000 characters, `NOT_FOUND` for a team that is not there
   */
  async save({ personId }: Viewer, draft: DraftToKeep): Promise<Draft | null> {
    // PostgreSQL keeps no U+0000, and a post none either.
    const text = draft.text.replaceAll('\0', '');
    if (Array.from(text).length > MAX_DRAFT) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'draft', limit: MAX_DRAFT });
    }
    return this.unitOfWork.run(async (transaction) => {
      if (text.trim() === '') {
        await transaction.rows('DELETE FROM draft WHERE person_id = $1', [personId]);
        return null;
      }
      const teamId = draft.visibility === Visibility.TEAM ? (draft.teamId ?? null) : null;
      if (teamId !== null) await checkTeam(transaction, teamId);
      await transaction.rows(
        `INSERT INTO draft (person_id, text, kind, visibility, team_id, updated_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (person_id) DO UPDATE
            SET text = excluded.text, kind = excluded.kind, visibility = excluded.visibility,
                team_id = excluded.team_id, updated_at = excluded.updated_at`,
        [personId, text, draft.kind ?? null, draft.visibility, teamId, transaction.now],
      );
      return findIn(transaction, personId);
    });
  }
}

async function findIn(runner: SqlRunner, personId: string): Promise<Draft | null> {
  const [row] = await runner.rows<DraftRow>(
    'SELECT text, kind, visibility, team_id, updated_at FROM draft WHERE person_id = $1',
    [personId],
  );
  if (!row) return null;
  return {
    text: row.text,
    kind: row.kind && PostKindName[row.kind],
    visibility: Visibility[row.visibility],
    teamId: row.team_id,
    updatedAt: row.updated_at,
  };
}

async function checkTeam(transaction: Transaction, teamId: string): Promise<void> {
  const team = isId(teamId)
    ? await transaction.row('SELECT 1 FROM team WHERE id = $1 AND deleted_at IS NULL', [teamId])
    : null;
  if (!team) throw new BreveError('NOT_FOUND');
}
