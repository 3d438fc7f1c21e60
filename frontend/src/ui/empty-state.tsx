import type { ReactNode } from 'react';
import { BreveMark } from './breve-mark.js';
import css from './empty-state.module.css';

interface Props {
  title: string;
  /** What to do next, in a sentence. */
  children?: ReactNode;
  /** A button or a link that does it. */
  action?: ReactNode;
}

/** Nothing here yet: what it means and what to do. */
export function EmptyState({ title, children, action }: Props): ReactNode {
  return (
    <div className={css.empty}>
      <BreveMark size={40} className={css.mark} />
      <h2 className={css.title}>{title}</h2>
      {children !== undefined && <p className={css.words}>{children}</p>}
      {action !== undefined && <div className={css.action}>{action}</div>}
    </div>
  );
}
