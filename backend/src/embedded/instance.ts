import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '../platform/errors/startup-error.js';
import { clusterData } from './home.js';
import type { Secrets } from './new-cluster.js';
import { type Postmaster, type PostmasterOptions, runPostmaster, stopPostmaster } from './postmaster.js';

/** The lock's number: any that no other advisory lock uses. These are the letters "breve" in ASCII. */
const LOCK = 0x6272657665;
const RETRY = 500;

/** This process's hold on a cluster. */
export interface Instance {
  /** The superuser's connection that holds the lock. */
  connection: pg.Client;
  /** Lets go and stops PostgreSQL. */
  stop(): Promise<void>;
}

/**
 * Takes the lock that tells instances on one data directory apart and keeps it. It belongs to a connection,
 * so it goes with the process that holds it, however that ends. When the connection is lost while we run
 * (PostgreSQL was killed, or restarted itself), PostgreSQL is started again on the same port and the lock
 * taken again: the application's pools find it where it was.
 * @throws StartupError DATA_DIR_IN_USE
 */
export async function holdInstance(
  options: PostmasterOptions,
  secrets: Secrets,
  postmaster: Postmaster,
): Promise<Instance> {
  let current = postmaster;
  let stopping = false;
  let recovery = Promise.resolve();

  async function take(): Promise<pg.Client> {
    const connection = await connect(roleUrl(current, 'postgres', secrets.superuser, 'postgres'));
    const { rows } = await connection.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
      LOCK,
    ]);
    if (rows[0]?.taken !== true) {
      await connection.end();
      throw new StartupError(
        'DATA_DIR_IN_USE',
        `The database in ${options.home.path} is in use by another instance of Brève: ` +
          'stop that one first, or set BREVE_DATA_DIR to another directory.',
      );
    }
    connection.once('end', () => {
      if (!stopping) recovery = recover();
    });
    return connection;
  }

  async function recover(): Promise<void> {
    options.log('The connection to the embedded PostgreSQL was lost; restoring it …');
    while (!stopping) {
      try {
        current = await runPostmaster(options, current.port);
        instance.connection = await take();
        return;
      } catch (error) {
        options.log(error instanceof Error ? error.message : String(error));
        await sleep(RETRY);
      }
    }
  }

  const instance: Instance = {
    connection: await take(),
    async stop() {
      if (stopping) return;
      stopping = true;
      await recovery;
      await instance.connection.end();
      await stopPostmaster(clusterData(options.home.path), current.pid);
    },
  };
  return instance;
}

/**
 * The address of a database of the embedded server: over its socket where it has one, else over the loopback. Names and
 * passwords are ours and need no escaping.
 */
export function roleUrl(
  { port, socketDirectory }: Pick<Postmaster, 'port' | 'socketDirectory'>,
  role: string,
  password: string,
  database: string,
): string {
  const host = socketDirectory === '' ? '' : `?host=${encodeURIComponent(socketDirectory)}`;
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}${host}`;
}

/** A connection that is not made by a word of the caller's PG* environment, and whose loss throws nothing. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, ssl: false, application_name: 'breve' });
  // A lost connection is told by its end; without a listener the error itself would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
