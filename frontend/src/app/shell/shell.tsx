import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import type { Location } from 'react-router';
import { useLiveNotifications } from '../../features/notifications/use-live-notifications.js';
import { useViewer } from '../../features/people/viewer.js';
import { ComposerRoot } from '../../features/posts/composer/composer-root.js';
import { useComposer } from '../../features/posts/composer/composer-context.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { TitlePrefixContext } from '../../ui/page.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { ShortcutsHelp } from '../shortcuts/shortcuts-help.js';
import { useFocusOnArrival } from './use-focus-on-arrival.js';
import { useKeptFocus } from './use-kept-focus.js';
import { AccountMenu } from './account-menu.js';
import { fetchAhead } from './fetch-ahead.js';
import { BottomBar } from './bottom-bar.js';
import { ConnectionLine } from './connection-line.js';
import { NavList } from './nav-list.js';
import css from './shell.module.css';
import { Wordmark } from './wordmark.js';

/** What stays while pages change: navigation on the left (below on a phone), the page beside it. */
export function Shell(): ReactNode {
  const unread = useViewer().unreadNotificationCount;
  return (
    <TitlePrefixContext value={unread > 0 ? `(${unread}) ` : ''}>
      <ComposerRoot>
        <Frame />
      </ComposerRoot>
    </TitlePrefixContext>
  );
}

function Frame(): ReactNode {
  const t = useT();
  const [help, setHelp] = useState(false);
  useShortcuts(() => setHelp(true));
  useLiveNotifications();
  useFocusOnArrival();
  useKeptFocus();
  useEffect(fetchAhead, []);
  return (
    <>
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
      <ScrollRestoration getKey={scrollKey} />
      <ShortcutsHelp open={help} onClose={() => setHelp(false)} />
    </>
  );
}

/** The first entry of every document has the same key: without its address, a typed one would open in the middle. */
function scrollKey({ key, pathname, search }: Location): string {
  return key === 'default' ? pathname + search : key;
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
