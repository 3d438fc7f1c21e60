import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useSignOut } from '../../features/accounts/sign-out.js';
import { useViewer } from '../../features/people/viewer.js';
import { useT } from '../../lib/intl/translate.js';
import { useTheme } from '../../lib/theme/theme.js';
import type { Theme } from '../../lib/theme/theme.js';
import type { MessageId } from '../../messages/ids.js';
import { Avatar } from '../../ui/avatar.js';
import { Icon } from '../../ui/icon.js';
import { Menu } from '../../ui/menu.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import css from './account-menu.module.css';

const THEMES: Record<Theme, MessageId> = {
  auto: 'shell.theme.auto',
  light: 'shell.theme.light',
  dark: 'shell.theme.dark',
};
const NEXT_THEME: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

interface Props {
  onShortcuts: () => void;
}

/** Who one is here, and what concerns oneself. */
export function AccountMenu({ onShortcuts }: Props): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const [theme, setTheme] = useTheme();
  const { person } = useViewer();
  return (
    <Menu
      label={t('shell.account', { name: person.displayName })}
      tone="quiet"
      className={css.button}
      entries={[
        { text: t('shell.profile'), onAction: () => void navigate(`/people/${person.handle}`) },
        { text: t('shell.settings'), onAction: () => void navigate('/settings') },
        { text: t('covenant.title'), onAction: () => void navigate('/commitments') },
        {
          text: t('shell.theme'),
          detail: t(THEMES[theme]),
          onAction: () => setTheme(NEXT_THEME[theme]),
        },
        { text: t('shell.shortcuts'), detail: '?', onAction: onShortcuts },
        { text: t('shell.signOut'), onAction: () => void signOut() },
      ]}
    >
      <Avatar initials={person.avatar.initials} hue={person.avatar.hue} size={26} />
      <VisuallyHidden>{t('shell.account', { name: person.displayName })}</VisuallyHidden>
      <span className={css.name} aria-hidden="true">
        {person.displayName}
      </span>
      <Icon name="down" size={14} />
    </Menu>
  );
}
