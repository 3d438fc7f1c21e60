import type { ReactNode } from 'react';
import type { PostKind } from '../../apollo/enums.js';
import { useT } from '../../lib/intl/translate.js';
import { classNames } from '../../ui/class-names.js';
import css from './kind-mark.module.css';
import { KIND_WORDS } from './post-kinds.js';

/** Told apart by shape first: a dot, up, down, bars, a ring that asks, a book, a flag. On a 12 × 12 grid. */
const SHAPES: Record<Exclude<PostKind, 'PLAIN'>, ReactNode> = {
  STATUS: (
    <>
      <circle cx="6" cy="6" r="4.600" fill="none" stroke="currentColor" strokeWidth="1.500" />
      <path d="M6 1.400a4.600 4.600 0 0 1 0 9.200Z" />
    </>
  ),
  WIN: <path d="M6 1 11.300 10.600H.7Z" />,
  LOSS: (
    <path
      d="M1.600 2h8.800L6 9.900Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.500"
      strokeLinejoin="round"
    />
  ),
  SALES: <path d="M1 7h2.600v4H1ZM4.700 4h2.600v7H4.700ZM8.400 1H11v10H8.400Z" />,
  QUESTION: (
    <path
      d="M3.400 3.900C3.500 2.300 4.600 1.400 6.100 1.400s2.600 1 2.600 2.400c0 2-2.600 2-2.600 4M6.100 10.600h.01"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.700"
      strokeLinecap="round"
    />
  ),
  KNOWLEDGE: (
    <path d="M1 2.200C3 1.400 4.700 1.600 6 2.700c1.300-1.100 3-1.300 5-.5v8c-2-.7-3.700-.5-5 .6-1.300-1.100-3-1.300-5-.6Z" />
  ),
  ANNOUNCEMENT: <path d="M1.500 1H3v1h7.700L9 4.500 10.700 7H3v4H1.500Z" />,
};

/** What sort of post it is: shape and word, colour second. A plain post has none. */
export function KindMark({ kind, wordHidden = false }: { kind: PostKind; wordHidden?: boolean }): ReactNode {
  const t = useT();
  if (kind === 'PLAIN') return null;
  return (
    <span className={classNames(css.mark, css[kind])}>
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill="currentColor"
        aria-hidden="true"
        focusable="false"
      >
        {SHAPES[kind]}
      </svg>
      {!wordHidden && <span>{t(KIND_WORDS[kind])}</span>}
    </span>
  );
}
