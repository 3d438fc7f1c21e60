import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import { NavLink } from 'react-router';
import { useViewer } from '../../features/people/viewer.js';
import { useT } from '../../lib/intl/translate.js';
import { Icon } from '../../ui/icon.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { navGroups } from './nav-items.js';
import css from './nav-list.module.css';

/** All places one can go, the unread notifications as a plain number. */
export function NavList({ onFollow }: { onFollow?: () => void }): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const unread = viewer.unreadNotificationCount;
  return navGroups(viewer).map((group, index) => (
    <ul key={index} className={css.group}>
      {group.map((item) => (
        <li key={item.to}>
          <NavLink to={item.to} end={item.to === '/'} className={css.item ?? ''} onClick={onFollow}>
            <Icon name={item.icon} size={18} />
            <span className={css.label}>{t(item.label)}</span>
            {item.to === '/notifications' && unread > 0 && (
              <span className={css.count}>
                <span aria-hidden="true">
                  <FormattedNumber value={unread} />
                </span>
                <VisuallyHidden>{t('shell.notifications.count', { count: unread })}</VisuallyHidden>
              </span>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  ));
}
