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
  let above = 0;
  const placed = useFeedGroups(edges).map((group) => {
    const place = { group, above, lastAbove: edges[above - 1]?.sortAt ?? null };
    above += group.edges.length;
    return place;
  });
  return (
    <>
      <div ref={list} role="feed" aria-label={label} aria-busy={loadingMore}>
        {placed.map(({ group, above: before, lastAbove }) => (
          <FeedPosts
            key={group.key}
            group={group}
            above={before}
            lastAbove={lastAbove}
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
