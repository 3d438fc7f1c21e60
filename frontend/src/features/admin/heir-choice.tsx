import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import css from './heir-choice.module.css';
import { PersonPicker } from '../people/person-picker.js';
import type { Picked } from '../people/use-pickable.js';

interface Props {
  /** Who leaves. */
  leavingId: string;
  heir: Picked | null;
  onChoose: (person: Picked | null) => void;
}

/** Who takes over what somebody looked after: their topics and cards. */
export function HeirChoice({ leavingId, heir, onChoose }: Props): ReactNode {
  const t = useT();
  return (
    <div className={css.choice}>
      {heir === null ? (
        <PersonPicker label={t('admin.heir')} exceptIds={[leavingId]} onPick={onChoose} />
      ) : (
        <p className={css.heir}>
          <span>
            <span className={css.words}>{t('admin.heir.named')}</span> <bdi>{heir.displayName}</bdi>
          </span>
          <Button size="s" tone="quiet" onPress={() => onChoose(null)}>
            {t('admin.heir.other')}
          </Button>
        </p>
      )}
    </div>
  );
}
