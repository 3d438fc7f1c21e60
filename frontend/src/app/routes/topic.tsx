import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { NavigationType, useNavigationType, useParams } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { TopicKnowers } from '../../features/knowledge/topic-knowers.js';
import { TopicKnown } from '../../features/knowledge/topic-known.js';
import { ComposePrompt } from '../../features/posts/composer/compose-prompt.js';
import { useFeedDialog } from '../../features/integrations/use-feed-dialog.js';
import { PinEntries } from '../../features/topic-pages/pin-entries.js';
import { TopicTops } from '../../features/topic-pages/topic-tops.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { PAGE } from '../../features/timelines/page-size.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { TopicContext } from '../../features/topics/topic-context.js';
import { TopicHeader } from '../../features/topics/topic-header.js';
import { useTopicChanged } from '../../features/topics/use-topic-changed.js';
import { TopicPageFragment } from '../../features/topics/topic-page.fragment.js';
import { useT } from '../../lib/intl/translate.js';
import { lazily } from '../../lib/lazily.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Part } from '../../ui/part.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { question } from '../ask-ahead.js';

const TopicEvent = lazily(async () => (await import('../../features/topic-pages/topic-event.js')).TopicEvent);

const TopicQuery = graphql(
  `
    query Topic($name: String!) {
      topic(name: $name) {
        id
        ...TopicPage
      }
    }
  `,
  [TopicPageFragment],
);

const TopicPostsQuery = graphql(
  `
    query TopicPosts($name: String!, $first: Int, $after: String, $last: Int, $before: String) {
      topic(name: $name) {
        id
        posts(first: $first, after: $after, last: $last, before: $before) {
          ...TimelinePage
        }
      }
    }
  `,
  [TimelinePageFragment],
);

function postsOf(data: ResultOf<typeof TopicPostsQuery>) {
  return data.topic.posts;
}

export function questions({ name = '' }: { name?: string | undefined }) {
  return [question(TopicQuery, { name }), question(TopicPostsQuery, { name, first: PAGE })];
}

export function Component(): ReactNode {
  const t = useT();
  const { name = '' } = useParams();
  // As its list: found again as it was left, read anew by who comes to it.
  const restored = useNavigationType() === NavigationType.Pop;
  const { data, error, refetch } = useQuery(TopicQuery, {
    variables: { name },
    fetchPolicy: restored ? 'cache-first' : 'cache-and-network',
  });
  useTopicChanged(name);
  const variables = useMemo(() => ({ name }), [name]);
  const topic = data === undefined ? null : readFragment(TopicPageFragment, data.topic);
  const title = `#${topic?.name ?? name}`;
  const feed = useFeedDialog({ source: 'TOPIC', key: name, name: title });

  if (topic === null && error !== undefined) {
    return (
      <Page title={title} header={<PageHeader withBack title={title} />}>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Page>
    );
  }
  return (
    <Page
      title={title}
      header={
        topic === null ? <PageHeader title={title} /> : <TopicHeader topic={topic} entries={[feed.entry]} />
      }
      context={
        topic === null ? undefined : (
          <TopicContext topic={topic}>
            <TopicKnowers topicKey={topic.key} />
          </TopicContext>
        )
      }
      contextLabel={t('topics.about')}
    >
      {topic === null ? (
        <PostSkeletons />
      ) : (
        <>
          {feed.dialog}
          {topic.kind === 'EVENT' && (
            <Part>
              <TopicEvent name={name} />
            </Part>
          )}
          <TopicTops name={name} />
          <TopicKnown topicKey={topic.key} />
          <ComposePrompt intent={{ type: 'new', prefill: ` #${topic.name}` }} />
          <PinEntries topicKey={topic.key} mayPin={topic.viewerMayCurate}>
            <Timeline
              key={topic.key}
              label={title}
              query={TopicPostsQuery}
              variables={variables}
              select={postsOf}
              live={{ timeline: 'TOPIC', key: topic.key }}
              empty={<EmptyState title={t('topics.empty.title')}>{t('topics.empty.words')}</EmptyState>}
            />
          </PinEntries>
        </>
      )}
    </Page>
  );
}
