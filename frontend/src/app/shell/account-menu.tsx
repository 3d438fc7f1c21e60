import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useSignOut } from '../../features/accounts/sign-out.js';
import { useViewer } from '../../features/accounts/viewer.js';
import { useT } from '../../lib/intl/translate.js';
import { useTheme } from '../../lib/theme/theme.js';
import type { Theme } from '../../lib/theme/theme.js';
import type { MessageId } from '../../messages/ids.js';
import { Avatar } from '../../ui/avatar.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Menu, MenuItem } from '../../ui/menu.js';
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
      trigger={
        <Button
          tone="quiet"
          className={css.button}
          aria-label={t('shell.account', { name: person.displayName })}
        >
          <Avatar initials={person.avatar.initials} hue={person.avatar.hue} size={26} />
          <span className={css.name}>{person.displayName}</span>
          <Icon name="down" size={14} />
        </Button>
      }
    >
      <MenuItem text={t('shell.profile')} onAction={() => void navigate(`/people/${person.handle}`)}>
        {t('shell.profile')}
      </MenuItem>
      <MenuItem text={t('shell.settings')} onAction={() => void navigate('/settings')}>
        {t('shell.settings')}
      </MenuItem>
      <MenuItem text={t('shell.theme')} onAction={() => setTheme(NEXT_THEME[theme])}>
        {t('shell.theme')}
        <span className={css.value}>{t(THEMES[theme])}</span>
      </MenuItem>
      <MenuItem text={t('shell.shortcuts')} onAction={onShortcuts}>
        {t('shell.shortcuts')}
        <kbd className={css.value}>?</kbd>
      </MenuItem>
      <MenuItem text={t('shell.signOut')} onAction={() => void signOut()}>
        {t('shell.signOut')}
      </MenuItem>
    </Menu>
  );
}
