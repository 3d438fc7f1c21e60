import type { ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useViewer } from '../../../features/people/viewer.js';
import { useT } from '../../../lib/intl/translate.js';
import { Page } from '../../../ui/page.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Tabs } from '../../../ui/tabs.js';
import { Component as NotFound } from '../not-found.js';

/** For administrators; for everybody else there is nothing at these addresses. */
export function Component(): ReactNode {
  const t = useT();
  const { pathname } = useLocation();
  const { mayAdminister } = useViewer();
  if (!mayAdminister) return <NotFound />;

  const tab = (to: string, label: string, current = pathname === to) => ({ to, label, current });
  return (
    <Page title={t('shell.administration')} header={<PageHeader title={t('shell.administration')} />} wide>
      <Tabs
        label={t('shell.administration')}
        tabs={[
          tab('/admin', t('admin.people')),
          tab('/admin/invitations', t('admin.invitations')),
          tab('/admin/teams', t('admin.teams'), pathname.startsWith('/admin/teams')),
          tab('/admin/company', t('admin.company')),
          tab('/admin/mail', t('mail.tab')),
          tab('/admin/calendar', t('calendar.admin')),
          tab('/admin/graphiql', 'GraphiQL'),
        ]}
      />
      <Outlet />
    </Page>
  );
}
