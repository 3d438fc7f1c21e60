import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Moment } from '../../ui/moment.js';
import css from './post-item.module.css';

/** What is left of a deleted post: its place in the thread. */
export function Tombstone({ headingId, at }: { headingId: string; at: string }): ReactNode {
  const t = useT();
  return (
    <>
      <div className={css.gutter}>
        <Moment at={at} as="date" className={css.time} />
      </div>
      <h2 id={headingId} className={css.tombstone}>
        {t('post.deleted')}
      </h2>
    </>
  );
}
