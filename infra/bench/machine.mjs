import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { checkout } from './cluster.mjs';

/**
 * What was measured, and on what: nothing that names a place or a person.
 * @typedef {object} Circumstances
 * @property {string} version of Brève
 * @property {string | null} commit null outside a checkout; with `+` where it had changes
 * @property {string} day
 * @property {{ cpu: string, cores: number, memoryGb: number, system: string, node: string, postgres: string }} machine
 */

/**
 * @param {string} databaseUrl
 * @returns {Promise<Circumstances>}
 */
export async function describeCircumstances(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query('SHOW server_version');
  await client.end();
  return {
    version: JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')).version,
    commit: commitOf(checkout),
    day: new Date().toISOString().slice(0, 10),
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      system: `${type()} ${release().split('-')[0]}`,
      node: process.versions.node,
      postgres: String(rows[0]?.server_version ?? ''),
    },
  };
}

/** @param {string} cwd */
function commitOf(cwd) {
  try {
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const changed =
      git('status', '--porcelain', '--untracked-files=no', '--', 'backend/src', 'text/src') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`;
  } catch {
    return null;
  }
}
