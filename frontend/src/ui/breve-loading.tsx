import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import css from './breve-loading.module.css';
import { BreveMark } from './breve-mark.js';
import { VisuallyHidden } from './visually-hidden.js';

/** The mark, breathing: a whole page is on its way. */
export function BreveLoading(): ReactNode {
  const t = useT();
  return (
    <div role="status" className={css.loading}>
      <BreveMark size={40} />
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
    </div>
  );
}
