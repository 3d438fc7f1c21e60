import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory that holds package.json, package-lock.json and the workspaces. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The script behind a package's command, to be run by this Node: no shell, no wrapper, on every system.
 * @param {string} name of the package
 * @param {string} script inside the package
 * @param {string} [workspace] whose package it is, for one that npm did not lift to the top
 */
export function packageScript(name, script, workspace = '.') {
  const places = [join(root, workspace, 'node_modules'), join(root, 'node_modules')];
  const place = places.find((directory) => existsSync(join(directory, name)));
  if (place === undefined) throw new Error(`${name} is not installed: run "npm ci".`);
  return join(place, name, script);
}
