import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

interface Projector {
  /** Asks for the whole screen; null where the browser has no such thing, or shows it so already. */
  fill: (() => void) | null;
}

/** What a projector needs: the whole screen on demand, and a screen that does not go to sleep while the wall is shown. */
export function useProjector(wall: RefObject<HTMLElement | null>): Projector {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  useEffect(() => keepAwake(), []);
  return {
    fill:
      full || !document.fullscreenEnabled
        ? null
        : () => {
            // Refused by the browser, it stays as it was.
            wall.current?.requestFullscreen().catch(() => undefined);
          },
  };
}

/** Until it is ended; asked for again whenever the page is seen again, for the browser lets go of it when hidden. */
function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let ended = false;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (ended) await lock.release();
    } catch {
      // Low battery, or not allowed: the wall shows all the same.
    }
  };
  const seen = () => void ask();
  seen();
  document.addEventListener('visibilitychange', seen);
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', seen);
    void lock?.release();
  };
}
