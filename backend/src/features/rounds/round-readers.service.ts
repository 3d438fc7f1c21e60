import { Injectable } from '@nestjs/common';

import { Sql } from '../../platform/database/sql.js';
import { readable } from '../posts/readable.js';

/** Who may know of a round now. */
@Injectable()
export class RoundReaders {
  constructor(private readonly sql: Sql) {}

  /** Those of these people who may read the post that opened the round. */
  async of(topicId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.sql.rows<{ id: string }>(
      `SELECT v.id FROM unnest($2::uuid[]) AS v (id)
        WHERE EXISTS (SELECT FROM round r JOIN post p ON p.id = r.opening_id
                       WHERE r.topic_id = $1 AND ${readable('p', 'v.id')})`,
      [topicId, personIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
