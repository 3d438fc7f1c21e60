import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { readFragment } from '../../../apollo/graphql.js';
import { AbsenceList } from '../../../features/calendar/absence-list.js';
import { OwnDaysForm } from '../../../features/calendar/own-days-form.js';
import { OwnWorkFragment, OwnWorkQuery } from '../../../features/calendar/own-work.fragment.js';
import { useT } from '../../../lib/intl/translate.js';
import { ErrorState } from '../../../ui/error-state.js';
import { Section } from '../../../ui/section.js';
import { RowSkeletons } from '../../../ui/skeleton.js';

export function Component(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(OwnWorkQuery, { fetchPolicy: 'cache-and-network' });
  if (data?.viewer == null) {
    return error === undefined ? (
      <RowSkeletons count={4} />
    ) : (
      <ErrorState error={error} onRetry={() => refetch()} />
    );
  }
  const work = readFragment(OwnWorkFragment, data.viewer.work);
  return (
    <>
      <Section title={t('calendar.own')} words={t('calendar.own.words')}>
        <OwnDaysForm work={work} sites={data.sites} usual={data.workingHours.days} />
      </Section>
      <Section title={t('calendar.absences')} words={t('calendar.absences.words')}>
        <AbsenceList absences={work.absences} />
      </Section>
    </>
  );
}
