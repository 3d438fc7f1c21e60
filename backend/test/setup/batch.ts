import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What takes long runs as a file of its own, so that it can begin first. */
const LONGEST = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'infra', 'launch', 'longest.json'), 'utf8'),
) as string[];

/**
 * Loads some of the test files beside the folder of batches into the calling file. Jest gives each file a world of
 * its own, in which it loads Nest, TypeORM and Apollo anew for more than three seconds of processor time; in a batch
 * they are loaded once. A file keeps all that it sets up within its own `describe`, so it is the same alone and in a batch.
 * @param directory of the calling file: `…/test/batches`
 * @param nth from 1
 * @param count how many batches there are
 */
export async function loadBatch(directory: string, nth: number, count: number): Promise<void> {
  const folder = join(directory, '..');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.spec.ts') && !LONGEST.includes(basename(name, '.spec.ts')))
    .map((name) => ({ path: join(folder, name), size: statSync(join(folder, name)).size }))
    .toSorted((one, other) => other.size - one.size);
  for (const [place, { path }] of files.entries()) {
    if (batchOf(place, count) === nth) await import(path);
  }
}

/** Dealt out there and back, so that every batch gets as much: 1 2 3 3 2 1 1 2 3. */
function batchOf(place: number, count: number): number {
  const round = Math.floor(place / count);
  const seat = place % count;
  return round % 2 === 0 ? seat + 1 : count - seat;
}
