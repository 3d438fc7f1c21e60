import { DataSource } from 'typeorm';
import { fromServer } from '../cluster.mjs';

/**
 * The schema the rows of the benchmark are written for. Later migrations run over them as over any company's data, so
 * that what they derive is right, and how long they take is seen.
 */
export const SCHEMA = [
  'Foundation1763700000000',
  'AudienceAndSearch1763700000001',
  'HomeChanges1763700000002',
  'Changes1763700000003',
  'SearchInTime1763700000004',
  'Figures1763700000005',
  'SearchLanguage1763700000020',
  // Derived by two processes at once (`write-words.mjs`).
  'WordsByReader1763700000050',
];

/**
 * Brings an empty database to a schema of before.
 * @param {string} url of the owner
 * @param {readonly string[]} names of the migrations
 */
export async function migrateTo(url, names) {
  const { MIGRATIONS } = await fromServer('app/migrations.js');
  const { dataSourceOptions } = await fromServer('platform/database/data-source.js');
  const chosen = MIGRATIONS.filter((/** @type {{ name: string }} */ migration) =>
    names.includes(migration.name),
  );
  if (chosen.length !== names.length)
    throw new Error(`Not all of these migrations are there: ${names.join(', ')}.`);
  const dataSource = new DataSource(dataSourceOptions({ url, poolSize: 1 }, [], chosen));
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}
