import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { RoundSettingsForm } from '../../features/rounds/round-settings-form.js';
import { RoundSettingsQuery } from '../../features/rounds/round-settings.query.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PostSkeletons } from '../../ui/skeleton.js';

/** When a project's round is asked for, and of whom: for its lead, the topic's owner and moderators. */
export function Component(): ReactNode {
  const t = useT();
  const { name = '' } = useParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(RoundSettingsQuery, {
    variables: { topic: name },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const title = t('rounds.settingsOf', { name: `#${data?.topic.name ?? name}` });
  return (
    <Page title={title} header={<PageHeader withBack title={title} />}>
      {data === undefined ? (
        error === undefined ? (
          <PostSkeletons count={3} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        )
      ) : (data.round?.viewerMaySet ?? data.topic.viewerMayOpenRound) ? (
        <RoundSettingsForm
          topic={data.topic}
          round={data.round}
          onDone={() => void navigate(`${topicAddress(data.topic.key)}/round`)}
        />
      ) : (
        <EmptyState title={t('rounds.notYours')}>{t('rounds.notYoursWords')}</EmptyState>
      )}
    </Page>
  );
}
