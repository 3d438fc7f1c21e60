const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Fetches what a key or a tap opens, at the first sign of a hand: writing must not wait for the network, nor fail where
 * it has just gone, and who only reads fetches nothing. A failure says nothing here; the use will try again.
 */
export function fetchAhead(): () => void {
  const stop = new AbortController();
  const fetchAll = () => {
    stop.abort();
    const parts = [
      import('../../features/posts/composer/composition.js'),
      import('../../ui/modal.js'),
      import('../../ui/menu-popover.js'),
    ];
    for (const part of parts) part.catch(() => undefined);
  };
  for (const sign of SIGNS) {
    window.addEventListener(sign, fetchAll, { signal: stop.signal, passive: true });
  }
  return () => stop.abort();
}
