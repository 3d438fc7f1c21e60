import type { ReactNode } from 'react';
import { useViewer } from '../../features/people/viewer.js';
import { useT } from '../../lib/intl/translate.js';
import { Dialog } from '../../ui/dialog.js';
import { Link } from '../../ui/link.js';
import { HELP } from './shortcut-table.js';
import css from './shortcuts-help.module.css';

/** All keys there are, and where to switch the single ones off. */
export function ShortcutsHelp({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const t = useT();
  const { shortcutsEnabled } = useViewer();
  return (
    <Dialog title={t('shell.shortcuts')} open={open} onClose={onClose}>
      {HELP.map(({ title, keys }) => (
        <section key={title} className={css.group}>
          <h3 className={css.title}>{t(title)}</h3>
          <dl className={css.list}>
            {keys.map((entry) => (
              <div key={entry.keys.join(' ')} className={css.row}>
                <dt>{t(entry.label)}</dt>
                <dd className={css.keys}>
                  {entry.keys.map((key) => (
                    <kbd key={key} className={css.key}>
                      {key}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={css.note}>
        {t(shortcutsEnabled ? 'shortcuts.on' : 'shortcuts.off')}{' '}
        <Link to="/settings/display" onClick={onClose}>
          {t('shell.settings')}
        </Link>
      </p>
    </Dialog>
  );
}
