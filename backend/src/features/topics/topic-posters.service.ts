import { Injectable } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { mayPost } from './may-post.js';

/** Who may post on topics that are not for everybody. Posting calls it inside its transaction. */
@Injectable()
export class TopicPosters {
  /**
   * Refuses a post on a topic that its author may not post on.
   *
   * @param topicIds those of its topics that are limited; none costs nothing
   * @throws BreveError `TOPIC_LIMITED` with the match key of the first one
   */
  async check(transaction: Transaction, personId: string, topicIds: readonly string[]): Promise<void> {
    if (topicIds.length === 0) return;
    const refused = await transaction.row<{ key: string }>(
      `SELECT t.key FROM topic t JOIN topic_posting s ON s.topic_id = t.id
        WHERE t.id = ANY($2::uuid[]) AND NOT ${mayPost('t', 's', '$1')} ORDER BY t.key LIMIT 1`,
      [personId, topicIds],
    );
    if (refused) throw new BreveError('TOPIC_LIMITED', { topic: refused.key });
  }

  /** Whether somebody is in the audience of a team. */
  async isReader(transaction: Transaction, personId: string, teamId: string): Promise<boolean> {
    const found = await transaction.row(
      'SELECT 1 AS one FROM team_reader WHERE team_id = $1 AND person_id = $2',
      [teamId, personId],
    );
    return found !== null;
  }
}
