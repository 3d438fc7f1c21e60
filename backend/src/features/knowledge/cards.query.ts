import { Injectable } from '@nestjs/common';

import { type Keyset, newestFirst, type Page } from '../../platform/database/keyset.js';
import { Sql } from '../../platform/database/sql.js';
import { CARDS, listedCard } from './card-standing.js';
import { allMembers } from './topic-reach.js';

/** $1, $2: where from; $3: how many; $4: reader; $5: topics. */
const OF_TOPICS = `
  SELECT c.id, c.created_at AS at
    FROM ${CARDS}
   WHERE c.id IN (SELECT ct.card_id FROM card_topic ct WHERE ct.topic_id IN (${allMembers('$5')}))
     AND (c.created_at, c.id) < ($1::timestamptz, $2::uuid) AND ${listedCard('$4')}
   ORDER BY c.created_at DESC, c.id DESC LIMIT $3`;

/** $1: reader; $2: the words, any of them; $3: how many. */
const BY_WORDS = `
  SELECT c.id, ts_rank(c.words, $2::tsquery)::float8 AS rank
    FROM ${CARDS}
   WHERE c.words @@ $2::tsquery AND ${listedCard('$1')}
   ORDER BY rank DESC, c.changed_at DESC, c.id LIMIT $3`;

/** Which cards a list shows. */
@Injectable()
export class CardsQuery {
  constructor(private readonly sql: Sql) {}

  /** Newest first. */
  ofTopics(viewerId: string, topicIds: readonly string[], page: Page): Promise<Keyset[]> {
    return this.sql.rows<Keyset>(OF_TOPICS, [...newestFirst(page), page.limit, viewerId, topicIds]);
  }

  /** By the words they have of those wanted: a tsquery. */
  async byWords(viewerId: string, wanted: string, limit: number): Promise<string[]> {
    const rows = await this.sql.rows<{ id: string }>(BY_WORDS, [viewerId, wanted, limit]);
    return rows.map(({ id }) => id);
  }
}
