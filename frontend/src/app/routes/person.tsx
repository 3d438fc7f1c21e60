import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useFeedDialog } from '../../features/integrations/use-feed-dialog.js';
import { PersonHeader, PersonHeaderFragment } from '../../features/people/person-header.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { ContextSection } from '../../ui/context-section.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkList } from '../../ui/link-list.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { Tabs } from '../../ui/tabs.js';

const PersonQuery = graphql(
  `
    query Person($handle: String!) {
      person(handle: $handle) {
        id
        ...PersonHeader
        followedTopics {
          id
          key
          name
        }
      }
    }
  `,
  [PersonHeaderFragment],
);

const PersonPostsQuery = graphql(
  `
    query PersonPosts(
      $handle: String!
      $tab: PersonTab!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      person(handle: $handle) {
        id
        posts(tab: $tab, first: $first, after: $after, last: $last, before: $before) {
          ...TimelinePage
        }
      }
    }
  `,
  [TimelinePageFragment],
);

function postsOf(data: ResultOf<typeof PersonPostsQuery>) {
  return data.person.posts;
}

export function Component(): ReactNode {
  const t = useT();
  const { handle = '' } = useParams();
  const tab = useLocation().pathname.endsWith('/replies') ? 'REPLIES' : 'POSTS';
  const { data, error, refetch } = useQuery(PersonQuery, {
    variables: { handle },
    fetchPolicy: 'cache-and-network',
  });
  const variables = useMemo(() => ({ handle, tab }) as const, [handle, tab]);
  const person = data === undefined ? null : readFragment(PersonHeaderFragment, data.person);
  const title = person?.displayName ?? `@${handle}`;
  const topics = data?.person.followedTopics ?? [];
  const feed = useFeedDialog({ source: 'PERSON', key: handle, name: title });

  if (person === null) {
    return (
      <Page title={title} header={<PageHeader withBack title={title} />}>
        {error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />}
      </Page>
    );
  }
  return (
    <Page
      title={title}
      header={<PersonHeader person={person} entries={[feed.entry]} />}
      contextLabel={t('people.about')}
      context={
        topics.length > 0 ? (
          <ContextSection title={t('people.followedTopics')}>
            <LinkList
              items={topics.map(({ id, key, name }) => ({ id, to: topicAddress(key), label: `#${name}` }))}
            />
          </ContextSection>
        ) : undefined
      }
    >
      {feed.dialog}
      <Tabs
        label={t('people.tabs')}
        tabs={[
          { to: `/people/${handle}`, label: t('people.posts'), current: tab === 'POSTS' },
          { to: `/people/${handle}/replies`, label: t('people.replies'), current: tab === 'REPLIES' },
        ]}
      />
      <Timeline
        key={`${handle} ${tab}`}
        label={title}
        query={PersonPostsQuery}
        variables={variables}
        select={postsOf}
        live={{ timeline: 'PERSON', key: person.handle }}
        empty={
          <EmptyState
            title={t(tab === 'POSTS' ? 'people.noPosts' : 'people.noReplies', { name: person.displayName })}
          />
        }
      />
    </Page>
  );
}
