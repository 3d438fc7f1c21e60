import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import { FirstMark } from './first-mark.js';
import { VisuallyHidden } from './visually-hidden.js';

/** The mark: a whole page is on its way. */
export function BreveLoading(): ReactNode {
  const t = useT();
  return (
    <div role="status">
      <FirstMark />
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
    </div>
  );
}
