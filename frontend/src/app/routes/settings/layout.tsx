import type { ReactNode } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import css from '../../../features/covenant/commitments.module.css';
import { useT } from '../../../lib/intl/translate.js';
import { Page } from '../../../ui/page.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Tabs } from '../../../ui/tabs.js';

export function Component(): ReactNode {
  const t = useT();
  const { pathname } = useLocation();
  const tab = (to: string, label: string) => ({ to, label, current: pathname === to });
  return (
    <Page title={t('shell.settings')} header={<PageHeader title={t('shell.settings')} />}>
      <Tabs
        label={t('shell.settings')}
        tabs={[
          tab('/settings', t('settings.profile')),
          tab('/settings/display', t('settings.display')),
          tab('/settings/security', t('settings.security')),
          tab('/settings/work', t('calendar.own')),
          tab('/settings/feeds', t('settings.feeds')),
          tab('/settings/mutes', t('settings.mutes')),
        ]}
      />
      <Outlet />
      <p className={css.aside}>
        <Link to="/commitments">{t('covenant.title')}</Link>
      </p>
    </Page>
  );
}
