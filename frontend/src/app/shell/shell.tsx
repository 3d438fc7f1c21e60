import { useState } from 'react';
import type { ReactNode } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useViewer } from '../../features/people/viewer.js';
import { ComposerRoot } from '../../features/posts/composer/composer-root.js';
import { useComposer } from '../../features/posts/composer/composer-context.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { TitlePrefixContext } from '../../ui/page.js';
import { AccountMenu } from './account-menu.js';
import { BottomBar } from './bottom-bar.js';
import { ConnectionLine } from './connection-line.js';
import { NavList } from './nav-list.js';
import css from './shell.module.css';
import { Wordmark } from './wordmark.js';

/** What stays while pages change: navigation on the left (below on a phone), the page beside it. */
export function Shell(): ReactNode {
  const t = useT();
  const unread = useViewer().unreadNotificationCount;
  const [, setHelp] = useState(false);
  return (
    <TitlePrefixContext value={unread > 0 ? `(${unread}) ` : ''}>
      <ComposerRoot>
        <a className={css.skip} href="#content">
          {t('shell.skip')}
        </a>
        <div className={css.shell}>
          <header className={css.side}>
            <Wordmark />
            <nav aria-label={t('shell.nav')} className={css.nav}>
              <NavList />
            </nav>
            <PublishButton />
            <div className={css.foot}>
              <ConnectionLine />
              <AccountMenu onShortcuts={() => setHelp(true)} />
            </div>
          </header>
          <Outlet />
        </div>
        <BottomBar />
        <ScrollRestoration />
      </ComposerRoot>
    </TitlePrefixContext>
  );
}

function PublishButton(): ReactNode {
  const t = useT();
  const { compose } = useComposer();
  return (
    <Button tone="strong" className={css.publish} onPress={() => compose({ type: 'new' })}>
      {t('shell.publish')}
    </Button>
  );
}
