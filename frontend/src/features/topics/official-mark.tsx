import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Icon } from '../../ui/icon.js';
import css from './official-mark.module.css';

/** The company stands behind this topic. */
export function OfficialMark(): ReactNode {
  const t = useT();
  return (
    <span className={css.mark}>
      <Icon name="check" size={12} />
      {t('topics.official')}
    </span>
  );
}
