import { matchKey } from '@breve/text';

import { TopicPinEntity } from '../../features/topic-pages/topic-pin.entity.js';
import { TopicEditionEntity } from '../../features/topic-pages/topic-edition.entity.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { PlannedEdition } from '../plan/plan.js';
import type { DemoTopics } from './write-topics.js';
import { load } from './load.js';
import { required } from './write-people.js';

const HALF_DAY = 12 * 3_600_000;

/** Writes when the events of the demo take place: one that is over, one to come again, one that goes on. */
export async function writeEvents(
  transaction: Transaction,
  editions: readonly PlannedEdition[],
  topics: DemoTopics,
): Promise<void> {
  await load(
    transaction,
    TopicEditionEntity,
    editions.map(({ topic, begins, ends }) => ({
      topicId: required(topics.ids.get(matchKey(topic)), topic),
      startsOn: dayOf(begins),
      endsOn: dayOf(ends),
    })),
  );
}

/** Topics whose owner has pinned a post of their own: what one should know first. */
const PINNED = ['Portes-Ouvertes', 'FAQ', 'sécurité', 'colisage'];

/** Pins to some topics the oldest company post with which their owner began. */
export async function writePins(transaction: Transaction, topics: DemoTopics): Promise<void> {
  await load(
    transaction,
    TopicPinEntity,
    await transaction.rows(
      `SELECT DISTINCT ON (t.id) t.id AS "topicId", p.id AS "postId", t.owner_id AS "pinnedBy", p.created_at AS "pinnedAt"
         FROM topic t JOIN post_topic l ON l.topic_id = t.id
         JOIN post p ON p.id = l.post_id AND p.author_id = t.owner_id AND p.parent_id IS NULL
        WHERE t.id = ANY($1::uuid[]) AND p.visibility = 'COMPANY' AND p.deleted_at IS NULL AND p.kind <> 'QUESTION'
        ORDER BY t.id, p.created_at, p.id`,
      [PINNED.map((name) => required(topics.ids.get(matchKey(name)), name))],
    ),
  );
}

/** Noon of a day in Paris is the same day everywhere near. */
function dayOf(midnight: number): string {
  return new Date(midnight + HALF_DAY).toISOString().slice(0, 10);
}
