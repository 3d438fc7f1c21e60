import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { NotificationTabs } from '../notification-tabs.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';

const MentionsQuery = graphql(
  `
    query Mentions($first: Int, $after: String, $last: Int, $before: String) {
      mentionTimeline(first: $first, after: $after, last: $last, before: $before) {
        ...TimelinePage
      }
    }
  `,
  [TimelinePageFragment],
);

const NO_VARIABLES = {};
const LIVE = { timeline: 'MENTIONS', key: null } as const;

function listOf(data: ResultOf<typeof MentionsQuery>) {
  return data.mentionTimeline;
}

export function Component(): ReactNode {
  const t = useT();
  return (
    <Page title={t('shell.mentions')} header={<PageHeader title={t('shell.mentions')} />}>
      <NotificationTabs current="mentions" />
      <Timeline
        label={t('shell.mentions')}
        query={MentionsQuery}
        variables={NO_VARIABLES}
        select={listOf}
        live={LIVE}
        empty={<EmptyState title={t('mentions.empty.title')}>{t('mentions.empty.words')}</EmptyState>}
      />
    </Page>
  );
}
