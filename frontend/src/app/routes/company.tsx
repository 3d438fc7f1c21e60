import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { ComposePrompt } from '../../features/posts/composer/compose-prompt.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { PAGE } from '../../features/timelines/page-size.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { FollowedTopics } from '../../features/topics/followed-topics.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { question } from '../ask-ahead.js';

const CompanyQuery = graphql(
  `
    query CompanyTimeline($first: Int, $after: String, $last: Int, $before: String) {
      companyTimeline(first: $first, after: $after, last: $last, before: $before) {
        ...TimelinePage
      }
    }
  `,
  [TimelinePageFragment],
);

const NO_VARIABLES = {};
const LIVE = { timeline: 'COMPANY', key: null } as const;

function companyOf(data: ResultOf<typeof CompanyQuery>) {
  return data.companyTimeline;
}

export function questions() {
  return [question(CompanyQuery, { first: PAGE })];
}

export function Component(): ReactNode {
  const t = useT();
  return (
    <Page
      title={t('company.title')}
      header={<PageHeader title={t('company.title')} />}
      context={<FollowedTopics />}
      contextLabel={t('home.around')}
      contextWideOnly
    >
      <ComposePrompt />
      <Timeline
        label={t('company.title')}
        query={CompanyQuery}
        variables={NO_VARIABLES}
        select={companyOf}
        live={LIVE}
        empty={<EmptyState title={t('company.empty.title')}>{t('company.empty.words')}</EmptyState>}
      />
    </Page>
  );
}
