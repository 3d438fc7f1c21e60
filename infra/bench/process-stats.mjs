import { readdirSync, readFileSync } from 'node:fs';

/** The kernel's unit of CPU time, in seconds: 100 a second on every Linux that Node runs on. */
const TICK = 1 / 100;

/**
 * CPU time that a server has used so far, with its workers.
 * @param {number} pid
 * @returns {number} seconds, 0 where there is no such process or no /proc
 */
export function cpuOf(pid) {
  return sum([pid, ...workersOf(pid)], (one) => {
    const stat = readStat(one);
    return stat === null ? 0 : (stat.user + stat.system) * TICK;
  });
}

/**
 * Processes of Brève that share a port with others: not the database, which the same process starts.
 * @param {number} parent
 */
function workersOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => readStat(pid)?.parent === parent && readProc(pid, 'cmdline')?.includes('worker.js'));
}

/**
 * @param {number[]} pids
 * @param {(pid: number) => number} of
 */
function sum(pids, of) {
  return pids.reduce((all, pid) => all + of(pid), 0);
}

/**
 * CPU time of a process with all that it started, those that have ended included: PostgreSQL with its backends.
 * @param {number} parent
 * @returns {number} seconds
 */
export function cpuOfFamily(parent) {
  const stat = readStat(parent);
  if (stat === null) return 0;
  let ticks = stat.user + stat.system + stat.endedUser + stat.endedSystem;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const child = readStat(Number(name));
    if (child?.parent === parent) ticks += child.user + child.system;
  }
  return ticks * TICK;
}

/**
 * Memory of a server that is in use, with its workers; what they share is counted for each.
 * @param {number} pid
 * @returns {number} bytes, 0 where that cannot be known
 */
export function memoryOf(pid) {
  return sum([pid, ...workersOf(pid)], (one) => {
    const status = readProc(one, 'status');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status ?? '')?.[1] ?? 0) * 1024;
  });
}

/** @param {number} pid */
function readStat(pid) {
  const text = readProc(pid, 'stat');
  if (text === null) return null;
  // The name of a process may hold spaces and brackets; after it come numbers.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (/** @type {number} */ field) => Number(fields[field - 3]);
  return {
    parent: number(4),
    user: number(14),
    system: number(15),
    endedUser: number(16),
    endedSystem: number(17),
  };
}

/**
 * @param {number} pid
 * @param {string} file
 */
function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
