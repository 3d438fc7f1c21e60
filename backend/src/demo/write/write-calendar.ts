import { PersonWorkEntity } from '../../features/calendar/person-work.entity.js';
import { SiteEntity } from '../../features/calendar/site.entity.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Handle } from '../corpus/people.js';
import type { DemoIds } from './demo-ids.js';
import { load } from './load.js';
import { type Directory, required } from './write-people.js';

/** The first is where people are unless they say otherwise. Lille works on Whit Monday. */
const SITES = [
  { name: 'Lyon', workedHolidays: [] },
  { name: 'Lille', workedHolidays: ['easter 50'] },
  { name: 'Paris', workedHolidays: [] },
] as const;

/** Not on Wednesdays. */
const PART_TIME: readonly Handle[] = ['mireille.fontan', 'lea.dubois'];

/** Writes where the company works, and who has days of their own. */
export async function writeCalendar(
  transaction: Transaction,
  ids: DemoIds,
  directory: Directory,
  opening: Date,
): Promise<void> {
  await load(
    transaction,
    SiteEntity,
    SITES.map(({ name, workedHolidays }, index) => ({
      id: ids.next(opening.getTime()),
      name,
      country: 'FR',
      region: null,
      workedHolidays: [...workedHolidays],
      isDefault: index === 0,
      createdAt: opening,
    })),
  );
  await load(
    transaction,
    PersonWorkEntity,
    PART_TIME.map((handle) => ({
      personId: required(directory.people.get(handle), handle),
      siteId: null,
      days: [1, 2, 4, 5],
    })),
  );
}
