import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { chooseDatabaseUser, type DatabaseUser } from '../../src/embedded/database-user.js';
import { freePort, REPOSITORY } from './launched.js';

/** Where the machine's own `postgres` and `initdb` are: one folder, found on the PATH; undefined without them. */
export function ownBinaries(): string | undefined {
  return (process.env.PATH ?? '').split(':').find((folder) => {
    try {
      for (const name of ['postgres', 'initdb']) accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A throw-away PostgreSQL of the machine's own version, with the roles that infra/database/ makes. */
export class OwnPostgres {
  private constructor(
    private readonly folder: string,
    private readonly server: ChildProcess,
    private readonly port: number,
  ) {}

  static async start(binaries: string): Promise<OwnPostgres> {
    const user: DatabaseUser | undefined = chooseDatabaseUser(undefined);
    const folder = mkdtempSync(join(tmpdir(), 'breve-own-'));
    if (user !== undefined) chownSync(folder, user.uid, user.gid);
    // Followed to its real place: PostgreSQL looks for its libraries beside the program it was started as.
    const place = dirname(realpathSync(join(binaries, 'postgres')));
    const data = join(folder, 'data');
    const options = { ...user, cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' } };
    const flags = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
    const made = spawnSync(join(place, 'initdb'), flags, { ...options, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
    const port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
    const server = spawn(
      join(place, 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...options, stdio: 'ignore' },
    );
    const own = new OwnPostgres(folder, server, port);
    await own.prepare();
    return own;
  }

  url(role: 'postgres' | 'breve_owner' | 'breve_app', database = 'breve'): string {
    return `postgres://${role}@127.0.0.1:${this.port}/${database}`;
  }

  async stop(): Promise<void> {
    if (this.server.exitCode === null) {
      const end = once(this.server, 'exit');
      this.server.kill('SIGINT');
      await end;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Waits until it answers, then does what infra/README.md tells an operator to do. */
  private async prepare(): Promise<void> {
    const scripts = { postgres: 'create.sql', breve: 'grants.sql' };
    for (const [database, script] of Object.entries(scripts)) {
      const client = await this.connect(this.url('postgres', database));
      const statements = readFileSync(join(REPOSITORY, 'infra', 'database', script), 'utf8').split(/;\s*$/m);
      for (const statement of statements) await client.query(statement);
      await client.end();
    }
  }

  private async connect(url: string): Promise<pg.Client> {
    for (let tries = 0; ; tries += 1) {
      const client = new pg.Client({ connectionString: url });
      try {
        await client.connect();
        return client;
      } catch (error) {
        if (tries > 200 || this.server.exitCode !== null) throw error;
        await sleep(50);
      }
    }
  }
}
