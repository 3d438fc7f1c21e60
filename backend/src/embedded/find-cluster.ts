import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartupError } from '../platform/errors/startup-error.js';
import { readIfThere } from './data-directory.js';
import { clusterData } from './home.js';
import { roleUrl } from './instance.js';
import { readSecrets } from './new-cluster.js';
import { isPostmasterOf, readPidFile } from './pid-file.js';
import { APP, DATABASE } from './roles.js';
import { systemCode } from './system-error.js';

/** The cluster of a data directory as it is now; nothing is made, started or locked. */
export type FoundCluster = { state: 'running'; appUrl: string } | { state: 'stopped' } | { state: 'missing' };

/**
 * Looks for the cluster of a data directory, for a command that works beside the instance which holds it.
 * @throws StartupError DATA_DIR_NOT_WRITABLE when it belongs to another user
 */
export function findCluster(dataDir: string): FoundCluster {
  const path = readIfThere(join(resolve(dataDir), 'LOCATION')) ?? resolve(dataDir);
  const data = clusterData(path);
  if (!existsSync(data)) return { state: 'missing' };
  try {
    const secrets = readSecrets({ path, user: undefined });
    const running = readPidFile(data);
    if (running?.status !== 'ready' || !isPostmasterOf(running.pid, data)) return { state: 'stopped' };
    return { state: 'running', appUrl: roleUrl(running, APP, secrets.app, DATABASE) };
  } catch (cause) {
    if (systemCode(cause) !== 'EACCES') throw cause;
    throw new StartupError(
      'DATA_DIR_NOT_WRITABLE',
      `The database in ${path} belongs to another user: run this as the user that starts Brève, or as root.`,
      { cause },
    );
  }
}
