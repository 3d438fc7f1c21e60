import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** More than the longest list one comes back to. */
const KEPT = 10_000;

const heights = new Map<string, number>();

/**
 * How high the posts of a list were when it was left, by their ids, in pixels. Only what is near the window is laid
 * out: found again, a list must be as high as it was, or one would not be where one was.
 */
export function useLastHeights(list: RefObject<HTMLElement | null>): ReadonlyMap<string, number> {
  const [known] = useState(() => new Map(heights));
  useLayoutEffect(() => {
    const left = list.current;
    return () => remember(left);
  }, [list]);
  return known;
}

function remember(list: HTMLElement | null): void {
  if (list === null) return;
  if (heights.size > KEPT) heights.clear();
  for (const group of list.children) {
    const posts = [...group.querySelectorAll<HTMLElement>('[data-post]')];
    const [first] = posts;
    // What is not laid out now is not laid out to be measured: its posts share the height of the whole.
    const laidOut = first?.checkVisibility({ contentVisibilityAuto: true }) === true;
    const share = group.getBoundingClientRect().height / posts.length;
    for (const post of posts) {
      const id = post.dataset.post;
      if (id !== undefined) heights.set(id, laidOut ? post.getBoundingClientRect().height : share);
    }
  }
}
