import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';

const BookmarksQuery = graphql(
  `
    query Bookmarks($first: Int, $after: String, $last: Int, $before: String) {
      bookmarkTimeline(first: $first, after: $after, last: $last, before: $before) {
        ...TimelinePage
      }
    }
  `,
  [TimelinePageFragment],
);

const NO_VARIABLES = {};

function listOf(data: ResultOf<typeof BookmarksQuery>) {
  return data.bookmarkTimeline;
}

export function Component(): ReactNode {
  const t = useT();
  return (
    <Page title={t('shell.bookmarks')} header={<PageHeader title={t('shell.bookmarks')} />}>
      <Timeline
        label={t('shell.bookmarks')}
        query={BookmarksQuery}
        variables={NO_VARIABLES}
        select={listOf}
        byDay={false}
        empty={<EmptyState title={t('bookmarks.empty.title')}>{t('bookmarks.empty.words')}</EmptyState>}
      />
    </Page>
  );
}
