import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './repository.mjs';

/**
 * Runs the built server in this process until a signal ends it.
 * @param {string[]} flags
 */
export async function serve(flags) {
  try {
    const { run } = await import(pathToFileURL(join(root, 'backend', 'dist', 'main.js')).href);
    await run(flags);
  } catch (error) {
    // A refusal to start says in its one line what to do; anything else is a fault, with its trace.
    console.error(error instanceof Error && error.name === 'StartupError' ? error.message : error);
    process.exit(1);
  }
}

if (process.argv[1] === import.meta.filename) await serve(process.argv.slice(2));
