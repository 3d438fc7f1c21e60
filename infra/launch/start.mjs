import './node-version.mjs';

const USAGE = `Usage: npm start [-- --demo [--fresh]]
  --demo    a believable company with people and posts, in a data directory of its own
  --fresh   with --demo: throw away the demo's data and make it anew`;

const flags = process.argv.slice(2);
const unknown = flags.find((flag) => !['--demo', '--fresh', '--help'].includes(flag));
if (flags.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
if (unknown !== undefined || (flags.includes('--fresh') && !flags.includes('--demo'))) {
  console.error(unknown === undefined ? '--fresh goes with --demo only.' : `Unknown flag: ${unknown}`);
  console.error(USAGE);
  process.exit(2);
}

const { join } = await import('node:path');
const { pathToFileURL } = await import('node:url');
const { root } = await import('./repository.mjs');
const { install } = await import('./install.mjs');
const { endWithNpm } = await import('./parent.mjs');
const { compile, page, server } = await import('./compile.mjs');

try {
  process.chdir(root);
  await install();
  if (!(await compile([server, page]))) throw new Error('Brève could not be built: see the lines above.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

process.env.NODE_ENV ??= 'production';
endWithNpm();
try {
  // In this very process: signals reach the server itself, and there is nothing in between to lose them.
  const { run } = await import(pathToFileURL(join(root, 'backend', 'dist', 'main.js')).href);
  await run(flags);
} catch (error) {
  // A refusal to start says in its one line what to do; anything else is a fault, with its trace.
  console.error(error instanceof Error && error.name === 'StartupError' ? error.message : error);
  process.exit(1);
}
