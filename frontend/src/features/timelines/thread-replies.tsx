import { useState } from 'react';
import type { ReactNode } from 'react';
import { readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { useRefusal } from '../../ui/refusal.js';
import { useViewer } from '../people/viewer.js';
import { PostItem } from '../posts/post-item.js';
import type { PostItemRef } from '../posts/post-item.fragment.js';
import css from './feed.module.css';
import { RepliesFragment } from './thread.fragment.js';
import { useLiveTimeline } from './use-live-timeline.js';

interface Props {
  /** The post that is answered here. */
  postId: string;
  /** The post that the thread is watched by. */
  threadId: string;
  replies: FragmentOf<typeof RepliesFragment>;
  /** Other posts of the page, kept true as well. */
  others: readonly string[];
  accepted: (PostItemRef & { id: string }) | null;
  loadMore: (after: string | null) => Promise<unknown>;
}

/** What was answered: the accepted answer first, then oldest first. New ones wait below until they are asked for. */
export function ThreadReplies({ postId, threadId, replies, others, accepted, loadMore }: Props): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const { person } = useViewer();
  const { edges, pageInfo } = readFragment(RepliesFragment, replies);
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  const [loading, setLoading] = useState(false);
  const shown = new Set(edges.map(({ node }) => node.id));
  const news = [...waiting].filter((id) => !shown.has(id)).length;

  useLiveTimeline(
    { timeline: 'THREAD', key: threadId },
    {
      shown: () => [...others, ...shown],
      onNew: (id, authorId) => {
        if (authorId !== person.id) setWaiting((known) => new Set([...known, id]));
      },
      onReturn: () => void more(),
    },
  );

  const more = async () => {
    setLoading(true);
    try {
      await loadMore(pageInfo.endCursor);
      setWaiting(new Set());
    } catch (error) {
      refused(error);
    } finally {
      setLoading(false);
    }
  };

  const rest = edges.filter(({ node }) => node.id !== accepted?.id);
  const count = rest.length + (accepted === null ? 0 : 1);
  if (count === 0 && news === 0) return <p className={css.end}>{t('thread.noReplies')}</p>;
  return (
    <>
      <div role="feed" aria-label={t('thread.replies')} aria-busy={loading}>
        {accepted !== null && <PostItem post={accepted} answersId={postId} position={1} setSize={count} />}
        {rest.map(({ node }, index) => (
          <PostItem
            key={node.id}
            post={node}
            answersId={postId}
            position={index + (accepted === null ? 1 : 2)}
            setSize={pageInfo.hasNextPage ? -1 : count}
          />
        ))}
      </div>
      {(pageInfo.hasNextPage || news > 0) && (
        <div className={css.more}>
          <Button isPending={loading} onPress={() => void more()}>
            {pageInfo.hasNextPage ? t('ui.loadMore') : t('timeline.new', { count: news })}
          </Button>
        </div>
      )}
    </>
  );
}
