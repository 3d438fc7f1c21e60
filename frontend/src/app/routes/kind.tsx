import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { PostKind } from '../../apollo/enums.js';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { FeedMenu } from '../../features/integrations/feed-menu.js';
import { KIND_WORDS, kindAddress } from '../../features/posts/post-kinds.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Tabs } from '../../ui/tabs.js';
import { Component as NotFound } from './not-found.js';

const KindQuery = graphql(
  `
    query KindTimeline($kind: PostKind!, $first: Int, $after: String, $last: Int, $before: String) {
      kindTimeline(kind: $kind, first: $first, after: $after, last: $last, before: $before) {
        ...TimelinePage
      }
    }
  `,
  [TimelinePageFragment],
);

const KINDS = (Object.keys(KIND_WORDS) as PostKind[]).filter((kind) => kind !== 'PLAIN');

function listOf(data: ResultOf<typeof KindQuery>) {
  return data.kindTimeline;
}

/** All posts of one kind: what was won, what is asked. */
export function Component(): ReactNode {
  const t = useT();
  const { kind: written = '' } = useParams();
  const kind = KINDS.find((each) => each === written.toUpperCase());
  const variables = useMemo(() => (kind === undefined ? null : { kind }), [kind]);
  if (kind === undefined || variables === null) return <NotFound />;
  const title = t(KIND_WORDS[kind]);
  return (
    <Page
      title={title}
      header={
        <PageHeader title={title} actions={<FeedMenu of={{ source: 'KIND', key: kind, name: title }} />} />
      }
    >
      <Tabs
        label={t('kinds.tabs')}
        tabs={KINDS.map((each) => ({
          to: kindAddress(each),
          label: t(KIND_WORDS[each]),
          current: each === kind,
        }))}
      />
      <Timeline
        key={kind}
        label={title}
        query={KindQuery}
        variables={variables}
        select={listOf}
        live={{ timeline: 'KIND', key: kind }}
        empty={<EmptyState title={t('kinds.empty.title')}>{t('kinds.empty.words')}</EmptyState>}
      />
    </Page>
  );
}
