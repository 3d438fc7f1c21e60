import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../../apollo/graphql.js';
import { FeedList, PrivateFeedFragment } from '../../../features/integrations/feed-list.js';
import { useT } from '../../../lib/intl/translate.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { Section } from '../../../ui/section.js';
import { RowSkeletons } from '../../../ui/skeleton.js';

const PrivateFeedsQuery = graphql(
  `
    query PrivateFeeds {
      privateFeeds {
        id
        ...PrivateFeed
      }
    }
  `,
  [PrivateFeedFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(PrivateFeedsQuery, { fetchPolicy: 'cache-and-network' });
  if (data === undefined) {
    return error === undefined ? (
      <RowSkeletons count={4} />
    ) : (
      <ErrorState error={error} onRetry={() => refetch()} />
    );
  }
  if (data.privateFeeds.length === 0) {
    return <EmptyState title={t('feeds.none.title')}>{t('feeds.none.words')}</EmptyState>;
  }
  return (
    <Section title={t('settings.feeds')} words={t('feeds.list.words')}>
      <FeedList feeds={data.privateFeeds} />
    </Section>
  );
}
