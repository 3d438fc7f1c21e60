import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { ComposePrompt } from '../../features/posts/composer/compose-prompt.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { PAGE } from '../../features/timelines/page-size.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { FollowedTopics } from '../../features/topics/followed-topics.js';
import { LossToExplainQuery } from '../../features/deals/loss-reason.query.js';
import { lazily } from '../../lib/lazily.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ButtonLink } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Part } from '../../ui/part.js';
import { question } from '../ask-ahead.js';

const LossNotice = lazily(async () => (await import('../../features/deals/loss-notice.js')).LossNotice);

const HomeQuery = graphql(
  `
    query Home($first: Int, $after: String, $last: Int, $before: String) {
      homeTimeline(first: $first, after: $after, last: $last, before: $before) {
        ...TimelinePage
      }
    }
  `,
  [TimelinePageFragment],
);

const NO_VARIABLES = {};
const LIVE = { timeline: 'HOME', key: null } as const;

function homeOf(data: ResultOf<typeof HomeQuery>) {
  return data.homeTimeline;
}

export function questions() {
  return [question(HomeQuery, { first: PAGE })];
}

export function Component(): ReactNode {
  const t = useT();
  return (
    <Page
      title={t('home.title')}
      header={<PageHeader title={t('home.title')} />}
      context={<FollowedTopics />}
      contextLabel={t('home.around')}
      contextWideOnly
    >
      <ComposePrompt />
      <LossPart />
      <Timeline
        label={t('home.title')}
        query={HomeQuery}
        variables={NO_VARIABLES}
        select={homeOf}
        live={LIVE}
        empty={
          <EmptyState
            title={t('home.empty.title')}
            action={
              <ButtonLink tone="strong" to="/discover">
                {t('home.empty.action')}
              </ButtonLink>
            }
          >
            {t('home.empty.words')}
          </EmptyState>
        }
      />
    </Page>
  );
}

/** Few have just lost something: for all others the page is no heavier. */
function LossPart(): ReactNode {
  const { data } = useQuery(LossToExplainQuery, { fetchPolicy: 'cache-and-network' });
  if (data?.lossToExplain == null) return null;
  return (
    <Part>
      <LossNotice />
    </Part>
  );
}
