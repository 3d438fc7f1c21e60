import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, page, server } from './compile.mjs';
import { packageScript, root } from './repository.mjs';
import { runBeside, runNode } from './run.mjs';

/**
 * @typedef {object} Check
 * @property {string} name for `--only`
 * @property {string} title
 * @property {boolean} [house] one that `npm test` leaves to `npm test -- --all`
 * @property {string} [jest] the Jest project it is; its tests count one by one
 * @property {boolean} [inBatches] it has a Jest project that loads many of its files at once
 * @property {boolean} [beside] runs beside the checks after it, up to the first that wants to be alone
 * @property {boolean} [alone] it keeps all cores busy by itself
 * @property {() => Promise<boolean>} [passes] else: one check, counted as one
 */

/** @type {Check[]} in the order they run: what is quick and what later ones need comes first */
export const checks = [
  { name: 'types', title: 'Types of the server', passes: () => tsc('-b', 'text', 'backend') },
  {
    name: 'format',
    title: 'Prettier',
    beside: true,
    passes: () => toolBeside('prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'types',
    title: 'Types of the page',
    beside: true,
    passes: () => toolBeside('typescript', 'bin/tsc', ['-p', 'frontend']),
  },
  { name: 'types', title: 'Types of the tests of text/', passes: () => tsc('-p', 'text/tsconfig.spec.json') },
  {
    name: 'types',
    title: 'Types of the tests of backend/',
    passes: () => tsc('-p', 'backend/tsconfig.spec.json'),
  },
  { name: 'types', title: 'Types of the tests of the page', passes: () => tsc('-p', 'frontend/test') },
  { name: 'lint', title: 'Oxlint', passes: () => tool('oxlint', 'bin/oxlint', ['.']) },
  { name: 'borders', title: 'Import borders', house: true, passes: borders },
  { name: 'unused', title: 'Nothing unused', house: true, passes: () => tool('knip', 'bin/knip.js', []) },
  { name: 'build', title: 'Production build', passes: () => compile([server, page]) },
  { name: 'schema', title: 'Committed GraphQL schema', house: true, passes: schemaIsCommitted },
  {
    name: 'entities',
    title: 'Entities and migrations agree',
    house: true,
    passes: () => succeeds(join(root, 'backend', 'dist', 'check-entities.js'), []),
  },
  {
    name: 'bench',
    title: 'The benchmark asks what the page asks',
    house: true,
    passes: () => succeeds(join(root, 'infra', 'bench', 'queries', 'print.mjs'), ['--check']),
  },
  { name: 'text', title: 'Tests of text/', jest: 'text' },
  { name: 'backend', title: 'Tests of the server', jest: 'backend' },
  { name: 'frontend', title: 'Tests of the page', jest: 'frontend' },
  { name: 'database', title: 'Tests on a real PostgreSQL', jest: 'database', inBatches: true, alone: true },
  { name: 'browser', title: 'Tests in a real browser', jest: 'browser', inBatches: true, alone: true },
];

/** @param {string[]} args */
function tsc(...args) {
  return tool('typescript', 'bin/tsc', args);
}

function borders() {
  const args = [
    '--config',
    '.dependency-cruiser.mjs',
    'text/src',
    'backend/src',
    'backend/test',
    'frontend/src',
  ];
  return tool('dependency-cruiser', 'bin/dependency-cruise.mjs', args);
}

/** The schema the server would serve, printed to a file of its own and compared with the one that is reviewed. */
async function schemaIsCommitted() {
  const directory = mkdtempSync(join(tmpdir(), 'breve-schema-'));
  try {
    const emitted = join(directory, 'schema.graphql');
    if (!(await succeeds(join(root, 'backend', 'dist', 'emit-schema.js'), [emitted]))) return false;
    const same =
      readFileSync(emitted, 'utf8') === readFileSync(join(root, 'backend', 'schema.graphql'), 'utf8');
    if (!same) {
      console.error(
        'backend/schema.graphql is not what the server serves: ' +
          'run "node backend/dist/emit-schema.js backend/schema.graphql" and commit it.',
      );
    }
    return same;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * @param {string} name of the package
 * @param {string} script inside it
 * @param {string[]} args
 */
function tool(name, script, args) {
  return succeeds(packageScript(name, script), args);
}

/**
 * @param {string} name of the package
 * @param {string} script inside it
 * @param {string[]} args
 */
async function toolBeside(name, script, args) {
  const { code, output } = await runBeside(packageScript(name, script), args);
  if (code !== 0) console.log(output);
  return code === 0;
}

/**
 * @param {string} script
 * @param {string[]} args
 */
async function succeeds(script, args) {
  return (await runNode(script, args)) === 0;
}
