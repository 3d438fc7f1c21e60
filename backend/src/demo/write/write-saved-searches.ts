import { SavedSearchEntity } from '../../features/saved-searches/saved-search.entity.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { SAVED_SEARCHES } from '../corpus/saved-searches.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';
import { type Directory, required } from './write-people.js';

/** The searches that people follow, since the company opened. */
export async function writeSavedSearches(
  transaction: Transaction,
  ids: DemoIds,
  directory: Directory,
  opening: Date,
): Promise<void> {
  await load(
    transaction,
    SavedSearchEntity,
    SAVED_SEARCHES.map(({ by, name, query, level, shared = false }, index) => ({
      id: ids.next(opening.getTime() + index),
      personId: required(directory.people.get(by), by),
      name,
      query,
      level,
      shared,
      position: SAVED_SEARCHES.slice(0, index).filter((other) => other.by === by).length,
      words: null,
      createdAt: opening,
    })),
  );
}
