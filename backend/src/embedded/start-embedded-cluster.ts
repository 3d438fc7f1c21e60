import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBinaries } from './binaries.js';
import { openDataDirectory } from './data-directory.js';
import { clusterData, findHome } from './home.js';
import { connect, holdInstance, roleUrl } from './instance.js';
import { makeCluster, readSecrets } from './new-cluster.js';
import { type PostmasterOptions, runPostmaster } from './postmaster.js';
import { reachableBinaries } from './reachable-binaries.js';
import { APP, DATABASE, ensureRoles, grantToApp, OWNER } from './roles.js';

/** Enough for a company of thousands, in MB. */
const MEMORY = 128;

export interface EmbeddedCluster {
  /** The role that runs migrations; it owns the database and may create others. */
  ownerUrl: string;
  /** The role the application works with. */
  appUrl: string;
  /** PostgreSQL was already running: an earlier Node had been killed alone. */
  adopted: boolean;
  /** Stops PostgreSQL in order. Close your own connections first: it ends those that are left. */
  stop(): Promise<void>;
}

export interface EmbeddedClusterOptions {
  /** Made where it is missing. */
  dataDir: string;
  /** Takes one line at a time about what is being done and why it takes long. */
  log(line: string): void;
  /** How much PostgreSQL takes to keep pages in, in MB; 128 where it is not said. */
  memory?: number | undefined;
  /** For tests: nothing is synced to disk, a crash of the machine may lose everything. */
  fast?: boolean;
  /** Begin with an empty database: what it held is dropped, once it is sure that nobody else uses it. */
  empty?: boolean;
}

/**
 * A PostgreSQL of Brève's own in a directory: made when it is empty, adopted when it still runs, started
 * else. It listens on the loopback only, and one instance at a time may use it.
 * @throws StartupError any DATA_DIR_* code, DATABASE_BINARIES_MISSING, DATABASE_START_FAILED
 */
export async function startEmbeddedCluster(o: EmbeddedClusterOptions): Promise<EmbeddedCluster> {
  const npmBinaries = findBinaries();
  const dataDir = openDataDirectory(resolve(o.dataDir));
  const home = findHome(dataDir, npmBinaries.major, o.log);
  const binaries = reachableBinaries(npmBinaries, home, o.log);
  const fast = o.fast === true;
  const data = clusterData(home.path);
  if (!existsSync(data)) {
    o.log('Making a new database …');
    await makeCluster(home, binaries, fast);
  }
  const options: PostmasterOptions = {
    home,
    binaries,
    fast,
    memory: o.memory ?? MEMORY,
    log: o.log,
  };
  const secrets = readSecrets(home);
  const postmaster = await runPostmaster(options);
  const instance = await holdInstance(options, secrets, postmaster);
  const ownerUrl = roleUrl(postmaster, OWNER, secrets.owner, DATABASE);
  try {
    if (o.empty === true) await instance.connection.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    await ensureRoles(instance.connection, secrets);
    const owner = await connect(ownerUrl);
    await grantToApp(owner);
    await owner.end();
  } catch (error) {
    await instance.stop();
    throw error;
  }
  return {
    ownerUrl,
    appUrl: roleUrl(postmaster, APP, secrets.app, DATABASE),
    adopted: postmaster.adopted,
    stop: () => instance.stop(),
  };
}
