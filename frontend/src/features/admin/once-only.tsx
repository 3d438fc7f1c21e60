import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import css from './once-only.module.css';

interface Props {
  words: string;
  children: ReactNode;
  onClose: () => void;
}

/** A link that is shown this once: the server keeps its hash alone. */
export function OnceOnly({ words, children, onClose }: Props): ReactNode {
  const t = useT();
  return (
    <div className={css.made}>
      <p role="status">{words}</p>
      {children}
      <Button className={css.close} onPress={onClose}>
        {t('ui.close')}
      </Button>
    </div>
  );
}
