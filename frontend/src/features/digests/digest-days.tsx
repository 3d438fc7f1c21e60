import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { Tabs } from '../../ui/tabs.js';

const CHOICES = [null, 7, 30] as const;
const LABELS = {
  today: 'digests.days.today',
  7: 'digests.days.week',
  30: 'digests.days.month',
} as const;

/** How far back the address asks for; null for the last working day. */
export function useDigestDays(): number | null {
  const asked = useSearchParams()[0].get('days');
  return asked === '7' || asked === '30' ? Number(asked) : null;
}

/** How far back: since the last working day, a week, a month. */
export function DigestDays({ days }: { days: number | null }): ReactNode {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <Tabs
      label={t('digests.days')}
      tabs={CHOICES.map((choice) => ({
        to: choice === null ? pathname : `${pathname}?days=${String(choice)}`,
        label: t(LABELS[choice ?? 'today']),
        current: choice === days,
      }))}
    />
  );
}
