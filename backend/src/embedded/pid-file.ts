import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './system-error.js';

/** What PostgreSQL says of itself in `postmaster.pid`. */
export interface PidFile {
  pid: number;
  port: number;
  /** Where its socket stands; empty when it has none. */
  socketDirectory: string;
  /** `starting`, `ready`, `stopping`, …; empty before the first of them is written. */
  status: string;
}

/** The pid file of a cluster; undefined where there is none or it isn't whole yet. */
export function readPidFile(data: string): PidFile | undefined {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    // PostgreSQL removes it when it stops, at any moment.
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!(pid > 0)) return undefined;
  return {
    pid,
    port: Number(lines[3]),
    socketDirectory: (lines[4] ?? '').trim(),
    status: (lines[7] ?? '').trim(),
  };
}

/**
 * Whether the process named in a pid file is this cluster's PostgreSQL. After a crash of the machine or of
 * a container its number may belong to any other process, which PostgreSQL itself would take for its own.
 */
export function isPostmasterOf(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform !== 'linux') {
      return execFileSync('/bin/ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(
        data,
      );
    }
    // PostgreSQL works in its data directory; following the link also finds one moved while it ran.
    const here = statSync(`/proc/${pid}/cwd`);
    const there = statSync(data);
    return (
      here.dev === there.dev &&
      here.ino === there.ino &&
      readlinkSync(`/proc/${pid}/exe`).includes('postgres')
    );
  } catch {
    return false;
  }
}

/** Removes a pid file left by a process that is gone, unless another start has replaced it meanwhile. */
export function removeStalePidFile(data: string, pid: number): void {
  if (readPidFile(data)?.pid === pid) rmSync(join(data, 'postmaster.pid'), { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
