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
    // Who is writing already, in the search or a post begun while the page was on its way, is left alone.
    const writes = document.activeElement?.matches('input, textarea') === true;
    if (!writes) page?.focus({ preventScroll: true });
  }, [pathname]);
}
