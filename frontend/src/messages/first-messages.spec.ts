import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ARRIVALS } from '../../build/first-load.js';
import { later } from './fr/fr-later.js';

const SOURCE = join(import.meta.dirname, '..');

/** The files that stand on the first page: what the entry and the pages one arrives at import, and what those do. */
function filesOfFirstPages(): Map<string, string> {
  const pages = ARRIVALS.map(({ page }) => `app/routes/${page}.tsx`);
  const asked = ['main.tsx', ...pages].map((file) => join(SOURCE, file));
  const found = new Map<string, string>();
  for (let file = asked.pop(); file !== undefined; file = asked.pop()) {
    if (found.has(file)) continue;
    const source = readFileSync(file, 'utf8');
    found.set(file, source);
    for (const [, path = ''] of source.matchAll(/^(?:import|export)\s(?!type)[^;]*?from '(\.[^']+)\.js'/gm)) {
      const base = join(dirname(file), path);
      const imported = [`${base}.ts`, `${base}.tsx`].find((name) => existsSync(name));
      if (imported !== undefined) asked.push(imported);
    }
  }
  return found;
}

it('the pages one arrives at say nothing that comes only with later words', () => {
  const ids = new Set(Object.keys(later));
  const early = [...filesOfFirstPages()].flatMap(([file, source]) =>
    [...source.matchAll(/['"]([\w.]+)['"]/g)]
      .filter(([, text = '']) => ids.has(text))
      .map(([, text = '']) => `${text} in ${file.slice(SOURCE.length + 1)}`),
  );
  expect(early).toEqual([]);
});
