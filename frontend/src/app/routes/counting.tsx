import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { CountingForm } from '../../features/figures/counting-form.js';
import { CountingQuery } from '../../features/figures/counting.query.js';
import { MetricList } from '../../features/figures/metric-list.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section } from '../../ui/section.js';
import { RowSkeletons } from '../../ui/skeleton.js';

/** What a topic counts and how: to be read by all who know of it, to be changed by those who may describe it. */
export function Component(): ReactNode {
  const t = useT();
  const { name = '' } = useParams();
  const { data, error, refetch } = useQuery(CountingQuery, {
    variables: { name },
    fetchPolicy: 'cache-and-network',
  });
  const topic = data?.topic;
  const title = t('counting.title', { topic: `#${topic?.name ?? name}` });
  if (topic === undefined) {
    return (
      <Page title={title} header={<PageHeader withBack title={title} />}>
        {error === undefined ? (
          <RowSkeletons count={3} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={title}
      header={
        <PageHeader withBack title={title}>
          {topic.hasMetrics && <Link to={`${topicAddress(topic.key)}/figures`}>{t('figures.link')}</Link>}
        </PageHeader>
      }
    >
      <Section title={t('counting.metrics')} words={t('counting.metrics.words')}>
        <MetricList topic={topic} />
      </Section>
      {topic.viewerMayEdit && topic.hasMetrics && (
        <Section title={t('counting.expected')} words={t('counting.expected.words')}>
          <CountingForm key={topic.id} topic={topic} />
        </Section>
      )}
    </Page>
  );
}
