import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useViewer } from '../../features/people/viewer.js';
import { useComposer } from '../../features/posts/composer/composer-context.js';
import { Feed } from '../../features/timelines/feed.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { Suggestions, SuggestionsFragment } from '../../features/topics/suggestions.js';
import { useEndFirstVisit } from '../../features/welcome/use-end-first-visit.js';
import { WhoIsHere, WhoIsHereFragment } from '../../features/welcome/who-is-here.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { ButtonLink } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section } from '../../ui/section.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { isOpenPath } from '../session-end.js';
import css from './welcome.module.css';

const WelcomeQuery = graphql(
  `
    query Welcome {
      ...WhoIsHere
      suggestions {
        ...SuggestionLists
      }
      companyTimeline(first: 5) {
        ...TimelinePage
      }
    }
  `,
  [WhoIsHereFragment, SuggestionsFragment, TimelinePageFragment],
);

/** The first visit: who is here, what to follow, something to read. Posting is offered, never demanded. */
export function Component(): ReactNode {
  const t = useT();
  const { person, company } = useViewer();
  const { compose } = useComposer();
  const { data, error, refetch } = useQuery(WelcomeQuery);
  useEndFirstVisit(isOpenPath);
  const title = t('welcome.title', { name: person.displayName });
  return (
    <Page
      title={title}
      header={
        <PageHeader title={title}>
          <p>{t('welcome.words', { company: company.name })}</p>
        </PageHeader>
      }
    >
      {data !== undefined && <Visit data={data} />}
      {data === undefined &&
        (error === undefined ? <RowSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />)}
      <div className={css.end}>
        <ButtonLink to="/" tone="strong">
          {t('welcome.home')}
        </ButtonLink>
        <Button tone="quiet" onPress={() => compose({ type: 'new' })}>
          {t('welcome.post')}
        </Button>
      </div>
    </Page>
  );
}

function Visit({ data }: { data: ResultOf<typeof WelcomeQuery> }): ReactNode {
  const t = useT();
  const suggestions = readFragment(SuggestionsFragment, data.suggestions);
  const { edges } = readFragment(TimelinePageFragment, data.companyTimeline);
  return (
    <>
      <WhoIsHere data={readFragment(WhoIsHereFragment, data)} />
      {suggestions.topics.length + suggestions.people.length > 0 && (
        <>
          <Section title={t('welcome.follow')} words={t('welcome.follow.words')} />
          <Suggestions suggestions={suggestions} />
        </>
      )}
      {edges.length > 0 && (
        <>
          <Section title={t('welcome.read')} words={t('welcome.read.words')} />
          <Feed
            label={t('welcome.read')}
            edges={edges}
            hasMore={false}
            loadingMore={false}
            loadMore={nothingMore}
            byDay={false}
          />
        </>
      )}
    </>
  );
}

async function nothingMore(): Promise<void> {
  // The whole company's page has the rest.
}
