import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useViewer } from '../../features/people/viewer.js';
import { TopicCareFragment, TopicCareLists } from '../../features/topics/topic-care-lists.js';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { Component as NotFound } from './not-found.js';

const TopicCareQuery = graphql(
  `
    query TopicCare {
      topicCare {
        ...TopicCareLists
      }
    }
  `,
  [TopicCareFragment],
);

export function Component(): ReactNode {
  return useViewer().mayModerate ? <TopicCare /> : <NotFound />;
}

function TopicCare(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(TopicCareQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <Page
      title={t('topicCare.title')}
      header={
        <PageHeader withBack title={t('topicCare.title')}>
          {t('topicCare.words')}
        </PageHeader>
      }
    >
      {data === undefined ? (
        error === undefined ? (
          <RowSkeletons />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        )
      ) : (
        <TopicCareLists care={data.topicCare} />
      )}
    </Page>
  );
}
