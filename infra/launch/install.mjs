import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';
import { run, runNode } from './run.mjs';

/**
 * Installs what package-lock.json names when node_modules isn't that.
 * @throws {Error} when npm fails
 */
export async function install() {
  const reason = whyInstall();
  if (reason === undefined) return;
  console.log(`Installing packages (${reason}) …`);
  // Building needs the development packages, whatever NODE_ENV says; PostgreSQL comes as an optional one.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js') ? await runNode(npm, args) : await run('npm', args);
  if (code !== 0) throw new Error('The packages could not be installed: see the lines of npm above.');
}

/**
 * npm leaves in node_modules what it installed there; that is compared with what the lockfile asks for.
 * Times of files would say less: a fresh clone, a copy or a change of branch sets them at will.
 * @returns {string | undefined} why packages must be installed
 */
function whyInstall() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'there are none yet';
  const wanted = packages(join(root, 'package-lock.json'));
  const installed = packages(installedFile);
  for (const [path, { version, optional, devOptional, peer }] of wanted) {
    const there = installed.get(path);
    if (there === undefined && (optional || devOptional || peer)) continue;
    if (there?.version !== version) return `${path} is not ${version}`;
  }
  for (const path of installed.keys()) if (!wanted.has(path)) return `${path} is not in the lockfile`;
  return undefined;
}

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} Entry
 * @param {string} file
 * @returns {Map<string, Entry>} by path below the root, without the workspaces
 */
function packages(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {[string, Entry][]} */
  const entries = Object.entries(lock.packages ?? {});
  return new Map(entries.filter(([path, entry]) => path.includes('node_modules/') && !entry.link));
}
