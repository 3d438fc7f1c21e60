import { useState } from 'react';
import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import { NavLink } from 'react-router';
import { useViewer } from '../../features/people/viewer.js';
import { useComposer } from '../../features/posts/composer/composer-context.js';
import { useT } from '../../lib/intl/translate.js';
import { Dialog } from '../../ui/dialog.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import css from './bottom-bar.module.css';
import { NavList } from './nav-list.js';

/** The phone's navigation, where the thumb is: writing in the middle. */
export function BottomBar(): ReactNode {
  const t = useT();
  const unread = useViewer().unreadNotificationCount;
  const { compose } = useComposer();
  const [menu, setMenu] = useState(false);
  return (
    <nav aria-label={t('shell.nav')} className={css.bar}>
      <NavLink to="/" end className={css.item ?? ''} aria-label={t('shell.home')}>
        <Icon name="home" size={22} />
      </NavLink>
      <NavLink to="/search" className={css.item ?? ''} aria-label={t('shell.search')}>
        <Icon name="search" size={22} />
      </NavLink>
      <Button
        tone="strong"
        className={css.write}
        aria-label={t('shell.publish')}
        onPress={() => compose({ type: 'new' })}
      >
        <Icon name="write" size={22} />
      </Button>
      <NavLink to="/notifications" className={css.item ?? ''}>
        <Icon name="bell" size={22} />
        <VisuallyHidden>{t('shell.notifications')}</VisuallyHidden>
        {unread > 0 && (
          <span className={css.count}>
            <span aria-hidden="true">
              <FormattedNumber value={unread} />
            </span>
            <VisuallyHidden>{t('shell.notifications.count', { count: unread })}</VisuallyHidden>
          </span>
        )}
      </NavLink>
      <Button tone="quiet" className={css.item} aria-label={t('shell.more')} onPress={() => setMenu(true)}>
        <Icon name="menu" size={22} />
      </Button>
      <Dialog title={t('shell.more')} open={menu} onClose={() => setMenu(false)}>
        <nav aria-label={t('shell.nav')}>
          <NavList onFollow={() => setMenu(false)} />
        </nav>
      </Dialog>
    </nav>
  );
}
