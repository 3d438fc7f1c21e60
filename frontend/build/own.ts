import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url)).replaceAll('\\', '/');

/** The id that a module of ours has in the build, by its path under src/. */
export function own(path: string): string {
  return SOURCE + path;
}
