import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import css from './mute-list.module.css';

interface Muted {
  key: string;
  /** For those who listen: whom or what the button is about. */
  name: string;
  shown: ReactNode;
  muted: boolean;
  onChange: (muted: boolean) => void;
}

/** What is muted. One heard again stays in sight until the page is left, so that it can be muted again. */
export function MuteList({ entries }: { entries: readonly Muted[] }): ReactNode {
  const t = useT();
  return (
    <ul className={css.list}>
      {entries.map(({ key, name, shown, muted, onChange }) => (
        <li key={key} className={css.entry}>
          <span className={css.shown}>{shown}</span>
          <Button
            size="s"
            aria-label={t(muted ? 'settings.mutes.hearNamed' : 'settings.mutes.muteNamed', { name })}
            onPress={() => onChange(!muted)}
          >
            {t(muted ? 'settings.mutes.hear' : 'settings.mutes.mute')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
