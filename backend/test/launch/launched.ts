import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const PATIENCE = 120_000;

export interface LaunchOptions {
  dataDir: string;
  port?: number;
  flags?: string[];
  environment?: Record<string, string>;
  /** As the README has it, with npm and its shell in between. */
  npm?: boolean;
  /** Run it as this user; needs root. */
  uid?: number;
}

/** What a start printed and how it ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** One real `npm start`: a process of its own, in a process group of its own as a terminal gives it. */
export class Launched {
  readonly child: ChildProcess;
  out = '';
  err = '';
  private readonly started = Date.now();

  private constructor(
    readonly port: number,
    readonly dataDir: string,
    o: LaunchOptions,
  ) {
    // What Jest set for itself is not what a shell has.
    const jest = new Set(['NODE_OPTIONS', 'NODE_ENV', 'JEST_WORKER_ID']);
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !jest.has(name)));
    const [command, first] =
      o.npm === true
        ? ['npm', ['start', '--']]
        : [process.execPath, [join(REPOSITORY, 'infra/launch/start.mjs')]];
    this.child = spawn(command, [...first, ...(o.flags ?? [])], {
      cwd: o.npm === true ? REPOSITORY : '/',
      detached: true,
      env: { ...inherited, PORT: String(port), BREVE_DATA_DIR: o.dataDir, ...o.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(o.uid === undefined ? {} : { uid: o.uid, gid: o.uid }),
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
  }

  static async start(o: LaunchOptions): Promise<Launched> {
    return new Launched(o.port ?? (await freePort()), o.dataDir, o);
  }

  /** Waits for the first 200. */
  async ready(): Promise<void> {
    while (Date.now() - this.started < PATIENCE) {
      if (this.child.exitCode !== null) throw new Error(`It ended: ${this.err}${this.out}`);
      const answer = await fetch(`http://127.0.0.1:${this.port}/livez`).catch(() => undefined);
      if (answer?.status === 200) return;
      await sleep(20);
    }
    throw new Error(`No 200 in time: ${this.err}${this.out}`);
  }

  /** Waits for its end by itself, or after a signal to the process alone or to its group. */
  async ended(signal?: NodeJS.Signals, whom: 'process' | 'group' = 'process'): Promise<Ended> {
    const { pid, exitCode, signalCode } = this.child;
    if (exitCode === null && signalCode === null) {
      const end = once(this.child, 'close', { signal: AbortSignal.timeout(PATIENCE) });
      if (signal !== undefined && pid !== undefined) process.kill(whom === 'group' ? -pid : pid, signal);
      await end;
    }
    return { code: this.child.exitCode, signal: this.child.signalCode, out: this.out, err: this.err };
  }

  /** The embedded PostgreSQL's process and port; undefined when it has stopped in order. */
  postgres(): { pid: number; port: number } | undefined {
    const file = join(this.dataDir, 'cluster', 'data', 'postmaster.pid');
    if (!existsSync(file)) return undefined;
    const lines = readFileSync(file, 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  }

  /** Processes that share its port, by what the kernel says of them. */
  workers(): number[] {
    const ofParent = `/proc/${String(this.child.pid)}/task/${String(this.child.pid)}/children`;
    const children = existsSync(ofParent) ? readFileSync(ofParent, 'utf8').trim().split(' ').map(Number) : [];
    return children.filter((pid) => {
      const command = `/proc/${String(pid)}/cmdline`;
      return existsSync(command) && readFileSync(command, 'utf8').includes('worker.js');
    });
  }

  /** Where the owner's role finds the database. */
  ownerUrl(): string {
    const secrets = JSON.parse(readFileSync(join(this.dataDir, 'cluster', 'secrets.json'), 'utf8')) as {
      owner: string;
    };
    return `postgres://breve_owner:${secrets.owner}@127.0.0.1:${this.postgres()?.port ?? 0}/breve`;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
