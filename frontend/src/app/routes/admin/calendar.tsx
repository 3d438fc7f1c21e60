import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../../apollo/graphql.js';
import { SiteFragment, SitesQuery } from '../../../features/calendar/site.fragment.js';
import { SiteList } from '../../../features/calendar/site-list.js';
import { WorkingHoursForm, WorkingHoursFragment } from '../../../features/calendar/working-hours-form.js';
import { useT } from '../../../lib/intl/translate.js';
import { ErrorState } from '../../../ui/error-state.js';
import { Section } from '../../../ui/section.js';
import { RowSkeletons } from '../../../ui/skeleton.js';

const WorkingHoursQuery = graphql(
  `
    query WorkingHours {
      workingHours {
        ...WorkingHoursForm
      }
    }
  `,
  [WorkingHoursFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const hours = useQuery(WorkingHoursQuery, { fetchPolicy: 'cache-and-network' });
  const sites = useQuery(SitesQuery, { fetchPolicy: 'cache-and-network' });
  if (hours.data === undefined || sites.data === undefined) {
    const error = hours.error ?? sites.error;
    const again = async () => Promise.all([hours.refetch(), sites.refetch()]);
    return error === undefined ? <RowSkeletons count={4} /> : <ErrorState error={error} onRetry={again} />;
  }
  return (
    <>
      <Section title={t('calendar.hours')} words={t('calendar.hours.words')}>
        <WorkingHoursForm hours={readFragment(WorkingHoursFragment, hours.data.workingHours)} />
      </Section>
      <SiteList sites={sites.data.sites.map((site) => readFragment(SiteFragment, site))} />
    </>
  );
}
