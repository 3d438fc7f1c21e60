import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageScript, root } from './repository.mjs';
import { runNode } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamps.mjs';

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {string} label what the user reads while it is built
 * @property {string[]} inputs everything it is made of
 * @property {string[]} outputs without one of which it is not there
 * @property {() => Promise<number>} build
 */

const shared = ['package-lock.json', 'tsconfig.json', 'text/src', 'text/package.json', 'text/tsconfig.json'];

/** @type {Target} */
export const server = {
  name: 'server',
  label: 'the server',
  inputs: [...shared, 'backend/src', 'backend/package.json', 'backend/tsconfig.json'],
  outputs: ['text/dist/index.js', 'backend/dist/main.js'],
  async build() {
    removeOrphans('text');
    removeOrphans('backend');
    return runNode(packageScript('typescript', 'bin/tsc'), ['-b', 'text', 'backend']);
  },
};

/** @type {Target} */
export const page = {
  name: 'page',
  label: 'the page',
  inputs: [
    ...shared,
    'frontend/src',
    'frontend/build',
    'frontend/index.html',
    'frontend/graphiql.html',
    'frontend/package.json',
    'frontend/tsconfig.json',
    'frontend/vite.config.ts',
    'backend/schema.graphql',
  ],
  outputs: ['frontend/dist/index.html'],
  async build() {
    const vite = packageScript('vite', 'bin/vite.js', 'frontend');
    return runNode(vite, ['build', '--logLevel', 'error'], { cwd: join(root, 'frontend') });
  },
};

/**
 * Builds those targets whose inputs changed since they were last built.
 * @param {Target[]} targets
 * @param {{ force?: boolean }} [options] force: build them all the same
 * @returns {Promise<boolean>} whether all are built
 */
export async function compile(targets, { force = false } = {}) {
  for (const target of targets) {
    const hash = hashOf(target.inputs);
    const there = target.outputs.every((path) => existsSync(join(root, path)));
    if (there && !force && readStamp(target.name) === hash) continue;
    const started = Date.now();
    console.log(`Building ${target.label} …`);
    writeStamp(target.name, '');
    if ((await target.build()) !== 0) return false;
    writeStamp(target.name, hash);
    console.log(`Built ${target.label} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  }
  return true;
}

/**
 * The compiler leaves what it once made of a source that is gone; a migration left so would be run.
 * Where an output is missing, its memory of what is up to date goes too.
 * @param {string} workspace
 */
function removeOrphans(workspace) {
  const dist = join(root, workspace, 'dist');
  if (!existsSync(dist)) return;
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const [, stem] = /^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(path) ?? [];
    if (stem === undefined) continue;
    const source = join(root, workspace, 'src', stem);
    if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(join(dist, path));
  }
  const { outputs } = server;
  const whole = outputs.every((path) => !path.startsWith(workspace) || existsSync(join(root, path)));
  if (!whole) rmSync(join(dist, '.tsbuildinfo'), { force: true });
}
