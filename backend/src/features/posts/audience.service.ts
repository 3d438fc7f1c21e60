import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { AudienceMemberEntity } from './audience-member.entity.js';
import { AudienceEntity } from './audience.entity.js';
import type { PostContent } from './post-content.service.js';

/** The one audience of all, written by the migrations. */
export const COMPANY_AUDIENCE = '00000000-0000-7000-8000-000000000001';

/** Fixes the audience of a new thread. */
@Injectable()
export class AudienceService {
  company(): string {
    return COMPANY_AUDIENCE;
  }

  /**
   * The audience of a team: its present members, those of teams below it, leads of teams above.
   *
   * @throws BreveError `NOT_FOUND` without such a team, `FORBIDDEN` when the author is not in it
   */
  async ofTeam(transaction: Transaction, teamId: string, authorId: string): Promise<string> {
    const team = isId(teamId)
      ? await transaction.row<{ reads: boolean }>(
          `SELECT EXISTS (SELECT 1 FROM team_reader r WHERE r.team_id = t.id AND r.person_id = $2) AS reads
             FROM team t WHERE t.id = $1 AND t.deleted_at IS NULL`,
          [teamId, authorId],
        )
      : null;
    if (!team) throw new BreveError('NOT_FOUND');
    if (!team.reads) throw new BreveError('FORBIDDEN', { reason: 'audience' });
    await transaction.rows(
      `INSERT INTO audience (id, kind, team_id) VALUES ($1, 'TEAM', $2) ON CONFLICT (team_id) DO NOTHING`,
      [newId(), teamId],
    );
    const audience = await transaction.row<{ id: string }>('SELECT id FROM audience WHERE team_id = $1', [
      teamId,
    ]);
    if (!audience) throw new Error('The audience of a team was not made.');
    return audience.id;
  }

  /**
   * The audience of a root's author and of those it mentions. The author stands in it to read the answers, too.
   *
   * @throws BreveError `AUDIENCE_EMPTY` when nobody but the author is mentioned
   */
  async ofMentioned(transaction: Transaction, content: PostContent, authorId: string): Promise<string> {
    const personIds = content.personIds.filter((id) => id !== authorId);
    if (personIds.length === 0 && content.teamIds.length === 0) throw new BreveError('AUDIENCE_EMPTY');
    const audienceId = newId();
    await transaction.manager.insert(AudienceEntity, { id: audienceId, kind: 'LIST', teamId: null });
    await transaction.manager.insert(AudienceMemberEntity, [
      ...[authorId, ...personIds].map((personId) => ({ id: newId(), audienceId, personId, teamId: null })),
      ...content.teamIds.map((teamId) => ({ id: newId(), audienceId, personId: null, teamId })),
    ]);
    return audienceId;
  }
}
