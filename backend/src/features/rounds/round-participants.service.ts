import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { MentionTargets } from '../people/mention-targets.service.js';
import { inAudience } from '../posts/readable.js';

/** People asked for lines on one project. */
const MOST_PARTICIPANTS = 100;

/** From the handles somebody wrote to those who are asked for lines. */
@Injectable()
export class RoundParticipants {
  constructor(private readonly targets: MentionTargets) {}

  /**
   * Those whom handles name who are present in the company, a team's by its members.
   *
   * @throws BreveError `BAD_USER_INPUT`: `participant` for a handle of nobody present, `team` for a team without
   *   members, `participants` for too many
   */
  async find(transaction: Transaction, written: readonly string[]): Promise<string[]> {
    const handles = [...new Set(written.map(plain))].filter((handle) => handle !== '');
    const targets = await this.targets.find(transaction, handles);
    const members = await transaction.rows<{ handle: string; ids: string[] }>(
      `SELECT h.handle, array_agg(p.id) AS ids
         FROM unnest($1::text[], $2::uuid[], $3::uuid[]) AS h (handle, person_id, team_id)
         JOIN person p ON p.suspended_at IS NULL
          AND (p.id = h.person_id OR p.id IN (SELECT m.person_id FROM team_member m WHERE m.team_id = h.team_id))
        GROUP BY h.handle`,
      columns(targets),
    );
    const found = new Map(members.map(({ handle, ids }) => [handle, ids]));
    for (const handle of handles) {
      const target = targets.get(handle);
      if (found.has(handle)) continue;
      throw new BreveError('BAD_USER_INPUT', {
        reason: target && 'teamId' in target ? 'team' : 'participant',
        handle,
      });
    }
    const ids = [...new Set(members.flatMap((member) => member.ids))];
    if (ids.length > MOST_PARTICIPANTS) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'participants', limit: MOST_PARTICIPANTS });
    }
    return ids;
  }

  /** Asks these and no others. */
  async replace(transaction: Transaction, topicId: string, personIds: readonly string[]): Promise<void> {
    await transaction.rows('DELETE FROM round_participant WHERE topic_id = $1', [topicId]);
    await transaction.rows(
      'INSERT INTO round_participant (topic_id, person_id) SELECT $1, unnest($2::uuid[])',
      [topicId, personIds],
    );
  }

  /**
   * Makes sure that a round asks nobody, and is led by nobody, who may not read it.
   *
   * @param asked those newly asked; whoever was asked before and has left the audience since is simply not asked any more
   * @throws BreveError `BAD_USER_INPUT` with a handle and the reason `audience`, of the lead `lead`
   */
  async checkReaders(transaction: Transaction, topicId: string, asked: readonly string[]): Promise<void> {
    const outside = await transaction.row<{ handle: string; isLead: boolean }>(
      `SELECT o.handle, o.id = r.lead_id AS "isLead"
         FROM round r
         JOIN post p ON p.id = r.opening_id
         JOIN person o ON o.id = ANY($2::uuid[]) OR o.id = r.lead_id
        WHERE r.topic_id = $1 AND NOT ${inAudience('p', 'o.id')} ORDER BY o.handle LIMIT 1`,
      [topicId, asked],
    );
    if (!outside) return;
    const { handle, isLead } = outside;
    throw new BreveError('BAD_USER_INPUT', { reason: isLead ? 'lead' : 'audience', handle });
  }
}

function plain(handle: string): string {
  return handle
    .trim()
    .replace(/^[@＠]/u, '')
    .toLowerCase();
}

function columns(
  targets: Awaited<ReturnType<MentionTargets['find']>>,
): [string[], (string | null)[], (string | null)[]] {
  const entries = [...targets];
  return [
    entries.map(([handle]) => handle),
    entries.map(([, target]) => ('personId' in target ? target.personId : null)),
    entries.map(([, target]) => ('teamId' in target ? target.teamId : null)),
  ];
}
