import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import { Tabs } from '../ui/tabs.js';

/** Everything one is told of, or only where one is named. */
export function NotificationTabs({ current }: { current: 'all' | 'mentions' }): ReactNode {
  const t = useT();
  return (
    <Tabs
      label={t('shell.notifications')}
      tabs={[
        { to: '/notifications', label: t('notifications.all'), current: current === 'all' },
        { to: '/mentions', label: t('shell.mentions'), current: current === 'mentions' },
      ]}
    />
  );
}
