import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { RoundMailChoice } from '../../features/rounds/round-mail-choice.js';
import { RoundTabs } from '../../features/rounds/round-tabs.js';
import { RoundSheetItem } from '../../features/rounds/round-sheet-item.js';
import { RoundsQuery } from '../../features/rounds/round.fragment.js';
import { useLiveRounds } from '../../features/rounds/use-live-rounds.js';
import { inBackground } from '../../apollo/in-background.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PostSkeletons } from '../../ui/skeleton.js';

/** One sheet for all one's projects: on leaving, one line and one health each. Those that close first come first. */
export function Component(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(RoundsQuery, { fetchPolicy: 'cache-and-network' });
  useLiveRounds(() => inBackground(refetch()));
  const asked = data?.rounds
    .filter(({ viewerTakesPart, today }) => viewerTakesPart && today !== null)
    .sort((a, b) => (a.today?.closesAt ?? '').localeCompare(b.today?.closesAt ?? ''));
  return (
    <Page title={t('rounds.title')} header={<PageHeader title={t('rounds.title')} />}>
      <RoundTabs current="sheet" />
      {asked === undefined &&
        (error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {asked?.length === 0 && (
        <EmptyState title={t('rounds.noneToday')}>{t('rounds.noneTodayWords')}</EmptyState>
      )}
      {asked?.map((round) => (
        <RoundSheetItem key={round.id} round={round} />
      ))}
      {data !== undefined && <RoundMailChoice />}
    </Page>
  );
}
