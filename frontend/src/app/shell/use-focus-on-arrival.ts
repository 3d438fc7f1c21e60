import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** A new page is announced by its title: the focus goes there, as it would with a page loaded anew. */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const title = document.querySelector<HTMLElement>('[data-page-title]');
    const page = title ?? document.getElementById('content');
    // Who is writing already, in the search for one, is left alone.
    if (!(document.activeElement instanceof HTMLInputElement)) page?.focus({ preventScroll: true });
  }, [pathname]);
}
