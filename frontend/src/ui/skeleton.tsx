import type { CSSProperties, ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import css from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.js';

/** A grey bar in the place of a word. `width` in CSS. */
function Bar({ width, height = '0.8em' }: { width: string; height?: string }): ReactNode {
  const style: CSSProperties = { inlineSize: width, blockSize: height };
  return <span className={css.bar} style={style} />;
}

/** Says once, politely, that something is on its way, and draws its shape. */
function Skeleton({ children }: { children: ReactNode }): ReactNode {
  const t = useT();
  return (
    <div role="status" className={css.skeleton}>
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** Posts on their way, in the shape of posts. */
export function PostSkeletons({ count = 6 }: { count?: number }): ReactNode {
  return (
    <Skeleton>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={css.post}>
          <div className={css.gutter}>
            <Bar width="2.6rem" />
            <Bar width="3.4rem" height="0.6em" />
          </div>
          <div className={css.body}>
            <Bar width="9rem" />
            <Bar width="96%" height="1.05em" />
            <Bar width={index % 2 === 0 ? '62%' : '41%'} height="1.05em" />
            <Bar width="14rem" height="0.6em" />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}

/** Rows on their way: persons, topics, notifications. */
export function RowSkeletons({ count = 8 }: { count?: number }): ReactNode {
  return (
    <Skeleton>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={css.row}>
          <Bar width="2.25rem" height="2.25rem" />
          <div className={css.body}>
            <Bar width={index % 2 === 0 ? '10rem' : '8rem'} />
            <Bar width="60%" height="0.65em" />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}
