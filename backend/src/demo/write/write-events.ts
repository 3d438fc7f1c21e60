import { matchKey } from '@breve/text';

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

/** Noon of a day in Paris is the same day everywhere near. */
function dayOf(midnight: number): string {
  return new Date(midnight + HALF_DAY).toISOString().slice(0, 10);
}
