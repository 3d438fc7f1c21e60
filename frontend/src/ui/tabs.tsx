import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { To } from 'react-router';
import css from './tabs.module.css';

export interface Tab {
  to: To;
  label: string;
  current: boolean;
}

/** Tabs that are addresses: each can be shared, and Back goes to the tab before. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }): ReactNode {
  return (
    <nav aria-label={label} className={css.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.label}
          to={tab.to}
          replace
          preventScrollReset
          className={css.tab}
          aria-current={tab.current ? 'page' : undefined}
          data-current={tab.current || undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
