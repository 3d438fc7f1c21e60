import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { focusedPlaces } from './focused-places.js';

/** How long a page may take to show again what had the focus when it was left. */
const PATIENCE_MS = 2000;

/**
 * A new page is announced by its title: the focus goes there, as it would with a page loaded anew. A page one goes back to
 * has it where it was left.
 */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const before = useRef(pathname);
  useEffect(() => focusedPlaces.listen(), []);
  useEffect(() => {
    if (before.current === pathname) return undefined;
    before.current = pathname;
    const left = isBack ? focusedPlaces.ofEntry() : undefined;
    if (left !== undefined && focusOn(left)) return undefined;
    const title = document.querySelector<HTMLElement>('[data-page-title]');
    const page = title ?? document.getElementById('content');
    // Who is writing already, in the search or a post begun while the page was on its way, is left alone.
    const writes = document.activeElement?.matches('input, textarea') === true;
    if (!writes) page?.focus({ preventScroll: true });
    return left === undefined || writes ? undefined : focusLate(left);
  }, [pathname, isBack]);
}

/** Whether it is there already. */
function focusOn(place: string): boolean {
  const element = document.querySelector<HTMLElement>(`#content ${place}`);
  element?.focus({ preventScroll: true });
  return element !== null;
}

/** Waits until it is there, unless somebody goes on elsewhere meanwhile. Returns how to stop. */
function focusLate(place: string): () => void {
  const observer = new MutationObserver(() => {
    if (focusOn(place)) stop();
  });
  const timer = setTimeout(stop, PATIENCE_MS);
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('keydown', stop, true);
    document.removeEventListener('pointerdown', stop, true);
  }
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('keydown', stop, true);
  document.addEventListener('pointerdown', stop, true);
  return stop;
}
