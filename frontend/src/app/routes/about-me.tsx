import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { SettleEntries } from '../../features/timelines/settle-entries.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import type { LiveTimeline } from '../../features/timelines/use-live-timeline.js';
import { leaveWaiting } from '../../features/timelines/waiting-mentions.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Tabs } from '../../ui/tabs.js';
import css from './about-me.module.css';

const AboutMeQuery = graphql(
  `
    query AboutMe($list: AboutMeList!, $first: Int, $after: String, $last: Int, $before: String) {
      aboutMe(list: $list, first: $first, after: $after, last: $last, before: $before) {
        ...TimelinePage
      }
    }
  `,
  [TimelinePageFragment],
);

type List = 'UNANSWERED' | 'MENTIONS' | 'QUOTES' | 'TOPICS';

interface Tab {
  name: string;
  list: List;
  label: 'aboutMe.unanswered' | 'shell.mentions' | 'aboutMe.quotes' | 'aboutMe.topics';
  empty: 'aboutMe.unanswered.none' | 'aboutMe.mentions.none' | 'aboutMe.quotes.none' | 'aboutMe.topics.none';
  live: LiveTimeline;
}

/** What waits for one first. */
const TABS = [
  {
    name: 'unanswered',
    list: 'UNANSWERED',
    label: 'aboutMe.unanswered',
    empty: 'aboutMe.unanswered.none',
    live: { timeline: 'UNANSWERED', key: null, leave: leaveWaiting },
  },
  {
    name: 'mentions',
    list: 'MENTIONS',
    label: 'shell.mentions',
    empty: 'aboutMe.mentions.none',
    live: { timeline: 'MENTIONS', key: null },
  },
  {
    name: 'quotes',
    list: 'QUOTES',
    label: 'aboutMe.quotes',
    empty: 'aboutMe.quotes.none',
    live: { timeline: 'QUOTES', key: null },
  },
  {
    name: 'topics',
    list: 'TOPICS',
    label: 'aboutMe.topics',
    empty: 'aboutMe.topics.none',
    live: { timeline: 'MY_TOPICS', key: null },
  },
] as const satisfies readonly Tab[];

function listOf(data: ResultOf<typeof AboutMeQuery>) {
  return data.aboutMe;
}

/** What concerns one: mentions that wait, all mentions, quotes of one's posts, what others write on one's topics. */
export function Component(): ReactNode {
  const t = useT();
  const [search] = useSearchParams();
  const tab = TABS.find(({ name }) => name === search.get('list')) ?? TABS[0];
  const variables = useMemo(() => ({ list: tab.list }), [tab.list]);
  const list = (
    <Timeline
      key={tab.name}
      label={t(tab.label)}
      query={AboutMeQuery}
      variables={variables}
      select={listOf}
      live={tab.live}
      empty={<EmptyState title={t('aboutMe.none')}>{t(tab.empty)}</EmptyState>}
    />
  );
  return (
    <Page title={t('shell.aboutMe')} header={<PageHeader title={t('shell.aboutMe')} />}>
      <Tabs
        label={t('shell.aboutMe')}
        tabs={TABS.map(({ name, label }) => ({
          to: name === TABS[0].name ? '/about-me' : `/about-me?list=${name}`,
          label: t(label),
          current: name === tab.name,
        }))}
      />
      {tab.list === 'UNANSWERED' ? (
        <SettleEntries>
          <p className={css.rule}>{t('aboutMe.unanswered.rule')}</p>
          {list}
        </SettleEntries>
      ) : (
        list
      )}
    </Page>
  );
}
