import { useId } from 'react';
import type { ReactNode } from 'react';
import css from './section.module.css';

interface Props {
  title: string;
  /** What it is for, in a sentence. */
  words?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A part of a page of forms or lists, under a heading of its own. */
export function Section({ title, words, actions, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {actions}
      </div>
      {words !== undefined && <p className={css.words}>{words}</p>}
      {children}
    </section>
  );
}
