import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { NavigationType, useNavigationType, useParams } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { ComposePrompt } from '../../features/posts/composer/compose-prompt.js';
import { QuestionFactsFragment } from '../../features/knowledge/question-facts.fragment.js';
import { QuestionFacts } from '../../features/knowledge/question-facts.js';
import { PostItem } from '../../features/posts/post-item.js';
import { PostItemFragment } from '../../features/posts/post-item.fragment.js';
import { ThreadReplies } from '../../features/timelines/thread-replies.js';
import { RepliesFragment } from '../../features/timelines/thread.fragment.js';
import { useViewer } from '../../features/people/viewer.js';
import { lazily } from '../../lib/lazily.js';
import { useT } from '../../lib/intl/translate.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Part } from '../../ui/part.js';
import { PostSkeletons } from '../../ui/skeleton.js';

const ThreadLoss = lazily(async () => (await import('../../features/deals/thread-loss.js')).ThreadLoss);

const ThreadQuery = graphql(
  `
    query Thread($id: ID!, $first: Int, $after: String) {
      post(id: $id) {
        id
        ...PostItem
        ...QuestionFacts
        acceptedAnswer {
          id
          ...PostItem
        }
        replies(first: $first, after: $after) {
          ...Replies
        }
      }
      ancestors(id: $id) {
        id
        ...PostItem
      }
    }
  `,
  [PostItemFragment, QuestionFactsFragment, RepliesFragment],
);

const REPLIES = 50;

export function Component(): ReactNode {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(ThreadQuery, {
    variables: { id, first: REPLIES },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <Page
      title={data === undefined ? t('thread.title') : titleOf(data, t)}
      header={<PageHeader withBack title={t('thread.title')} />}
    >
      {data === undefined &&
        (error === undefined ? (
          <PostSkeletons count={3} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        ))}
      {data !== undefined && (
        <Thread
          key={id}
          thread={data}
          loadMore={(after) => fetchMore({ variables: after === null ? {} : { after } })}
        />
      )}
    </Page>
  );
}

interface ThreadProps {
  thread: ResultOf<typeof ThreadQuery>;
  loadMore: (after: string | null) => Promise<unknown>;
}

function Thread({ thread, loadMore }: ThreadProps): ReactNode {
  const t = useT();
  const restored = useNavigationType() === NavigationType.Pop;
  const main = useRef<HTMLDivElement>(null);
  const { person } = useViewer();
  const { ancestors } = thread;
  const post = readFragment(PostItemFragment, thread.post);
  const hasAncestors = ancestors.length > 0;

  // The post that was asked for comes into view; what precedes it is above, one scroll away.
  useEffect(() => {
    if (!restored && hasAncestors) main.current?.scrollIntoView({ block: 'start' });
  }, [restored, hasAncestors]);

  return (
    <>
      {hasAncestors && (
        <section aria-label={t('thread.above')}>
          {ancestors.map((ancestor) => (
            <PostItem key={ancestor.id} post={ancestor} thread="below" />
          ))}
        </section>
      )}
      <div ref={main}>
        <PostItem post={thread.post} main />
        <QuestionFacts post={thread.post} acts />
      </div>
      {post.kind === 'LOSS' && post.deletedAt === null && (
        <Part>
          <ThreadLoss postId={post.id} isOwn={post.author?.id === person.id} replies={repliesOf(thread)} />
        </Part>
      )}
      {post.viewerMay.reply && <ComposePrompt intent={{ type: 'reply', post }} />}
      <ThreadReplies
        postId={post.id}
        threadId={post.rootId ?? post.id}
        replies={thread.post.replies}
        others={[post.id, ...ancestors.map(({ id }) => id)]}
        accepted={thread.post.acceptedAnswer}
        loadMore={loadMore}
      />
    </>
  );
}

/** The replies shown, by their texts: one of them may say why a deal was lost. */
function repliesOf({ post }: ResultOf<typeof ThreadQuery>): { id: string; text: string }[] {
  return readFragment(RepliesFragment, post.replies).edges.flatMap(({ node }) => {
    const { id, text } = readFragment(PostItemFragment, node);
    return text === null ? [] : [{ id, text }];
  });
}

/** `Claire Moreau : "Le lot 3 est livré"`, as the tab's title. */
function titleOf({ post: ref }: ResultOf<typeof ThreadQuery>, t: ReturnType<typeof useT>): string {
  const post = readFragment(PostItemFragment, ref);
  if (post.text === null || post.author === null) return t('thread.title');
  return t('thread.titleOf', { author: post.author.displayName, text: post.text });
}
