import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { inBackground } from '../../apollo/in-background.js';
import { shownDay } from '../../features/rounds/round-summary.js';
import { RoundWall } from '../../features/rounds/round-wall.js';
import { RoundQuery } from '../../features/rounds/round.fragment.js';
import { useLiveRounds } from '../../features/rounds/use-live-rounds.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PostSkeletons } from '../../ui/skeleton.js';

/** The wall of one project, filling while one looks; a day in the address shows its report. */
export function Component(): ReactNode {
  const t = useT();
  const { name = '' } = useParams();
  const [search] = useSearchParams();
  const day = search.get('day');
  const { data, previousData, error, refetch } = useQuery(RoundQuery, {
    variables: { topic: name, day },
    fetchPolicy: 'cache-and-network',
  });
  useLiveRounds(() => inBackground(refetch()));
  const shown = data ?? previousData;
  const title = t('rounds.of', { name: `#${shown?.topic.name ?? name}` });
  if (shown === undefined) {
    return (
      <Page title={title} header={<PageHeader withBack title={title} />}>
        {error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />}
      </Page>
    );
  }
  const { round, topic } = shown;
  const maySet = round === null ? topic.viewerMayOpenRound : round.viewerMaySet;
  return (
    <Page
      title={title}
      header={
        <PageHeader withBack title={title}>
          <p>
            <Link to={topicAddress(topic.key)}>#{topic.name}</Link>
            {maySet && (
              <>
                {' · '}
                <Link to={`${topicAddress(topic.key)}/round/settings`}>{t('rounds.settings')}</Link>
              </>
            )}
            {round?.viewerTakesPart === true && round.today !== null && (
              <>
                {' · '}
                <Link to="/round">{t('rounds.give')}</Link>
              </>
            )}
          </p>
        </PageHeader>
      }
    >
      {round === null ? (
        <EmptyState title={t('rounds.noRound')}>
          {t(maySet ? 'rounds.noRoundOpen' : 'rounds.noRoundWords')}
        </EmptyState>
      ) : (
        <RoundWall round={round} day={day === null ? shownDay(round) : round.report} named={false} />
      )}
    </Page>
  );
}
