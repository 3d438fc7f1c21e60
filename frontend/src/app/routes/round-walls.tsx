import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { inBackground } from '../../apollo/in-background.js';
import { RoundSummary, shownDay } from '../../features/rounds/round-summary.js';
import { RoundTabs } from '../../features/rounds/round-tabs.js';
import { RoundWall } from '../../features/rounds/round-wall.js';
import { RoundsQuery } from '../../features/rounds/round.fragment.js';
import { useLiveRounds } from '../../features/rounds/use-live-rounds.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PostSkeletons } from '../../ui/skeleton.js';

/** The wall of all one's projects. */
export function Component(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(RoundsQuery, { fetchPolicy: 'cache-and-network' });
  useLiveRounds(() => inBackground(refetch()));
  const rounds = data?.rounds;
  return (
    <Page title={t('rounds.wall')} header={<PageHeader title={t('rounds.title')} />}>
      <RoundTabs current="wall" />
      {rounds === undefined &&
        (error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      {rounds?.length === 0 && <EmptyState title={t('rounds.none')}>{t('rounds.noneWords')}</EmptyState>}
      {rounds !== undefined && rounds.length > 0 && <RoundSummary rounds={rounds} />}
      {rounds?.map((round) => (
        <RoundWall key={round.id} round={round} day={shownDay(round)} named />
      ))}
    </Page>
  );
}
