import type { ReactNode } from 'react';
import css from './visually-hidden.module.css';

interface Props {
  children: ReactNode;
  as?: 'span' | 'h1' | 'h2' | 'p';
  id?: string;
}

/** For those who listen. */
export function VisuallyHidden({ children, as: Element = 'span', id }: Props): ReactNode {
  return (
    <Element className={css.hidden} id={id}>
      {children}
    </Element>
  );
}
