import { fileURLToPath } from 'node:url';

/** Where the built page lies: the same from `src` and from `dist`. */
export function pageFolder(): string {
  return fileURLToPath(new URL('../../../frontend/dist', import.meta.url));
}
