import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** More than the longest list one comes back to. */
const KEPT = 10_000;

const heights = new Map<string, number>();

/**
 * How high the posts of a list were when it was left, by their ids, in pixels without padding. Only what is near the
 * window is laid out: found again, a list must be as high as it was, or one would not be where one was.
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
  const articles = list?.querySelectorAll<HTMLElement>('[data-post]') ?? [];
  const [first] = articles;
  if (first === undefined) return;
  if (heights.size > KEPT) heights.clear();
  const style = getComputedStyle(first);
  const around = [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth];
  const beside = around.reduce((sum, length) => sum + Number.parseFloat(length), 0);
  for (const article of articles) {
    const { post } = article.dataset;
    if (post !== undefined) heights.set(post, article.getBoundingClientRect().height - beside);
  }
}
