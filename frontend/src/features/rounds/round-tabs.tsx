import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Tabs } from '../../ui/tabs.js';

/** One's own lines, and the wall of all one's projects. */
export function RoundTabs({ current }: { current: 'sheet' | 'wall' }): ReactNode {
  const t = useT();
  return (
    <Tabs
      label={t('rounds.title')}
      tabs={[
        { to: '/round', label: t('rounds.sheet'), current: current === 'sheet' },
        { to: '/round/wall', label: t('rounds.wall'), current: current === 'wall' },
      ]}
    />
  );
}
