import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { To } from 'react-router';
import css from './tabs.module.css';

export interface Tab {
  to: To;
  label: string;
  /** How much there is behind it. */
  count?: string | undefined;
  current: boolean;
}

/** Tabs that are addresses: each can be shared, and Back goes to the tab before. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }): ReactNode {
  return (
    <nav aria-label={label} className={css.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.label}
          ref={tab.current ? intoView : null}
          to={tab.to}
          replace
          preventScrollReset
          className={css.tab}
          aria-current={tab.current ? 'page' : undefined}
          data-current={tab.current || undefined}
        >
          {tab.label}
          {tab.count !== undefined && <span className={css.count}> {tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** On a narrow screen the row of tabs moves sideways until the current one is seen; the page stays where it is. */
function intoView(tab: HTMLElement | null): void {
  const row = tab?.parentElement;
  if (tab === null || row == null) return;
  const [inner, outer] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.right > outer.right) row.scrollLeft += inner.right - outer.right + 24;
}
