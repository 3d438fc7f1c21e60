import type { ReactNode } from 'react';
import css from './context-section.module.css';

/** One part of a page's context: a small title and what belongs under it. */
export function ContextSection({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className={css.section}>
      <h2 className={css.title}>{title}</h2>
      {children}
    </section>
  );
}
