import type { ReactNode } from 'react';
import { Link } from 'react-router';
import css from './link-list.module.css';

export interface LinkListItem {
  id: string;
  to: string;
  label: string;
  detail?: string;
}

/** A short list of places, one a line, with a number or a word at its end. */
export function LinkList({ items }: { items: readonly LinkListItem[] }): ReactNode {
  return (
    <ul className={css.list}>
      {items.map(({ id, to, label, detail }) => (
        <li key={id} className={css.item}>
          <Link to={to} className={css.link}>
            {label}
          </Link>
          {detail !== undefined && <span className={css.detail}>{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
