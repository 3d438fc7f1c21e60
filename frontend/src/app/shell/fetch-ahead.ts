import { currentLanguage } from '../../lib/intl/language.js';
import { laterMessages } from '../../messages/load.js';

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/** Who shows no hand has it all the same by then, and the first page has long been there. */
const AT_LATEST_MS = 5_000;

/**
 * Fetches what a key or a tap opens, at the first sign of a hand or a while later: writing must not wait for the
 * network, nor fail where it has just gone. (A browser that once failed to fetch a module does not try again.)
 */
export function fetchAhead(): () => void {
  const stop = new AbortController();
  const timer = setTimeout(() => fetchAll(), AT_LATEST_MS);
  const fetchAll = () => {
    clearTimeout(timer);
    stop.abort();
    const parts: Promise<unknown>[] = [
      laterMessages(currentLanguage()),
      import('../../features/posts/composer/composition.js'),
      import('../../ui/modal.js'),
      import('../../ui/menu-popover.js'),
    ];
    for (const part of parts) part.catch(() => undefined);
  };
  for (const sign of SIGNS) {
    window.addEventListener(sign, fetchAll, { signal: stop.signal, passive: true });
  }
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
