import { createContext, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import { Icon } from './icon.js';
import css from './page.module.css';

/** What stands before every title of the tab: "(3) ". */
export const TitlePrefixContext = createContext('');

interface Props {
  /** The tab's title. */
  title: string;
  header?: ReactNode;
  children: ReactNode;
  /** What belongs to the page: its topic, team, person. On the right where there is room, else behind a button. */
  context?: ReactNode;
  contextLabel?: string;
  /** True for what is a step away by other means too: where there is no room for it, it is left out. */
  contextWideOnly?: boolean;
  /** Tables and trees take the room of the context too. */
  wide?: boolean;
}

/** A page within the shell: title, one main column, its context beside it. */
export function Page({
  title,
  header,
  children,
  context,
  contextLabel,
  contextWideOnly = false,
  wide = false,
}: Props): ReactNode {
  const t = useT();
  const prefix = useContext(TitlePrefixContext);
  const [open, setOpen] = useState(false);
  return (
    <div className={classNames(css.page, wide && css.wide)}>
      <title>{`${prefix}${title} · Brève`}</title>
      <main id="content" className={css.main} tabIndex={-1}>
        {header}
        {context !== undefined && !contextWideOnly && (
          <div className={css.opener}>
            <Button
              tone="quiet"
              size="s"
              aria-expanded={open}
              aria-controls="page-context"
              onPress={() => setOpen(!open)}
            >
              {contextLabel ?? t('shell.about')}
              <Icon name={open ? 'up' : 'down'} size={14} />
            </Button>
          </div>
        )}
        {children}
      </main>
      {context !== undefined && (
        <aside
          id="page-context"
          className={css.context}
          aria-label={contextLabel ?? t('shell.about')}
          data-open={open || undefined}
        >
          {context}
        </aside>
      )}
    </div>
  );
}
