import type { ReactNode } from 'react';
import { BreveMark } from './breve-mark.js';
import css from './empty-state.module.css';

interface Props {
  title: string;
  /** What to do next, in a sentence. */
  children?: ReactNode;
  /** 1 where this is all there is on the page. */
  level?: 1 | 2;
  /** A button or a link that does it. */
  action?: ReactNode;
}

/** Nothing here yet: what it means and what to do. */
export function EmptyState({ title, children, level = 2, action }: Props): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className={css.empty}>
      <BreveMark size={40} className={css.mark} />
      <Heading className={css.title}>{title}</Heading>
      {children !== undefined && <p className={css.words}>{children}</p>}
      {action !== undefined && <div className={css.action}>{action}</div>}
    </div>
  );
}
