import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * How much may lie in memory before it is collected, in per cent of what was in use after the last time. Left to itself V8 lets
 * several times as much lie while requests come (docs/performance.md).
 */
const HEAP_GROWTH = 60;

/** The first collection finds what starting left, the second gives back the room that young objects had taken. */
const COLLECTIONS = 2;

/** Keeps what lies in memory in proportion to what is in use. */
export function boundMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${String(HEAP_GROWTH)}`);
}

/** Collects what starting left behind: V8 has no reason to while nobody asks for anything. Takes some 0.2 s. */
export function collectStart(): void {
  // V8 hands its collector only to contexts that are made while the flag is set: ours never sees it.
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect !== 'function') return;
  for (let count = 0; count < COLLECTIONS; count += 1) Reflect.apply(collect, undefined, []);
}
