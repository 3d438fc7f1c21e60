import type { ReactNode } from 'react';
import { useConnectionState } from '../../apollo/connection.js';
import { useT } from '../../lib/intl/translate.js';
import css from './connection-line.module.css';

/** Quiet while all is well; one line while the live connection is away. */
export function ConnectionLine(): ReactNode {
  const t = useT();
  const lost = useConnectionState() === 'lost';
  return (
    <div role="status" className={css.place}>
      {lost && <p className={css.line}>{t('shell.offline')}</p>}
    </div>
  );
}
