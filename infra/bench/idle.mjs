import { setTimeout as sleep } from 'node:timers/promises';
import { cpuOf, memoryOf } from './process-stats.mjs';

const SECONDS = 5;

/**
 * What the server takes when nobody asks for anything.
 * @param {number} pid
 * @returns {Promise<{ memory: number, cpu: number }>} bytes, and which part of a core
 */
export async function measureIdle(pid) {
  const before = cpuOf(pid);
  await sleep(SECONDS * 1000);
  return { memory: memoryOf(pid), cpu: (cpuOf(pid) - before) / SECONDS };
}
