import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { BreveMark } from '../../ui/breve-mark.js';
import css from './wordmark.module.css';

/** The mark and the name; leads home. */
export function Wordmark(): ReactNode {
  return (
    <Link to="/" className={css.wordmark}>
      <BreveMark size={26} className={css.mark} />
      <span>Brève</span>
    </Link>
  );
}
