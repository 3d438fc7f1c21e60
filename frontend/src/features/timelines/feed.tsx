import { memo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { LoadMore } from '../../ui/load-more.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { FeedPosts } from './feed-posts.js';
import { useFeedGroups } from './feed-groups.js';
import css from './feed.module.css';
import type { TimelinePage } from './timeline-page.js';
import { useLastHeights } from './use-last-heights.js';

interface Props {
  label: string;
  edges: TimelinePage['edges'];
  hasMore: boolean;
  loadingMore: boolean;
  loadMore: () => Promise<void>;
  /** Marks each new day above its first post. */
  byDay: boolean;
}

/** The posts themselves, as a feed: each an article that knows its place. */
export const Feed = memo(function Feed({
  label,
  edges,
  hasMore,
  loadingMore,
  loadMore,
  byDay,
}: Props): ReactNode {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const lastHeights = useLastHeights(list);
  const groups = useFeedGroups(edges);
  return (
    <>
      <div ref={list} role="feed" aria-label={label} aria-busy={loadingMore}>
        {groups.map((group) => (
          <FeedPosts
            key={group.key}
            group={group}
            lastAbove={edges[group.above - 1]?.sortAt ?? null}
            byDay={byDay}
            lastHeights={lastHeights}
            setSize={hasMore ? -1 : edges.length}
          />
        ))}
      </div>
      {hasMore && <LoadMore loading={loadingMore} onMore={loadMore} skeleton={<PostSkeletons count={3} />} />}
      {!hasMore && edges.length > 5 && <p className={css.end}>{t('timeline.end')}</p>}
    </>
  );
});
