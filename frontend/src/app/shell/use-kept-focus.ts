import { useEffect } from 'react';

const ROW = 'article, li, tr';
const FOCUSABLE = '[tabindex], a[href], button:enabled, input:enabled, select:enabled, textarea:enabled';

/**
 * What has the focus may go: a post that is deleted, a button that has done its work. The focus then stays near, in its
 * row or on the next one, and does not fall back to the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What had the focus last in the page; once that is gone, what is to have it. */
    let last: Element | null = null;
    let gone = false;

    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('#content') === null) return;
      last = target;
      gone = false;
    };
    // A click beside everything gives the focus up: nothing is to be kept then.
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest('#content') !== null) last = null;
    };
    const observer = new MutationObserver((records) => {
      for (const { target, removedNodes, nextSibling, previousSibling } of records) {
        for (const node of removedNodes) {
          if (last === null || !node.contains(last)) continue;
          last = postAnew(last) ?? near(target, nextSibling, previousSibling);
          gone = true;
        }
      }
      // A dialog that is open has the focus itself: its turn to give it back comes first.
      if (gone && document.activeElement === document.body) focus(last);
    });

    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer);
      observer.disconnect();
    };
  }, []);
}

/** The post in its new place: an accepted answer goes to the top. */
function postAnew(lost: Element): Element | null {
  const id = lost.closest<HTMLElement>('[data-post]')?.dataset.post;
  return id === undefined ? null : document.querySelector(`#content [data-post="${CSS.escape(id)}"]`);
}

/** The next row or the one before; else the row in which something went, or the last one above it. */
function near(parent: Node, next: Node | null, previous: Node | null): Element | null {
  for (const sibling of [next, previous]) {
    if (sibling instanceof Element && sibling.matches(ROW)) return sibling;
  }
  const row = parent instanceof Element ? parent.closest(ROW) : null;
  if (row !== null) return row;
  return previous instanceof Element ? ([...previous.querySelectorAll(ROW)].at(-1) ?? null) : null;
}

function focus(heir: Element | null): void {
  const place = heir?.matches('[tabindex]') === true ? heir : heir?.querySelector(FOCUSABLE);
  if (place instanceof HTMLElement && place.isConnected) {
    place.focus();
    return;
  }
  const title =
    document.querySelector<HTMLElement>('[data-page-title]') ?? document.getElementById('content');
  title?.focus({ preventScroll: true });
}
