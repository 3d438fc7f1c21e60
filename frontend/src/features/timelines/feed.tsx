import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { LoadMore } from '../../ui/load-more.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { PostItem } from '../posts/post-item.js';
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
export function Feed({ label, edges, hasMore, loadingMore, loadMore, byDay }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const list = useRef<HTMLDivElement>(null);
  const lastHeights = useLastHeights(list);
  const dayAt = (index: number): string | null => {
    const edge = edges[index];
    if (!byDay || edge === undefined) return null;
    const above = edges[index - 1];
    const sameDay = above !== undefined && times.dayKey(above.sortAt) === times.dayKey(edge.sortAt);
    return sameDay ? null : times.day(edge.sortAt);
  };
  return (
    <>
      <div ref={list} role="feed" aria-label={label} aria-busy={loadingMore}>
        {edges.map(({ node, sortAt, reason }, index) => (
          <PostItem
            key={node.id}
            post={node}
            sortAt={sortAt}
            reason={reason}
            day={dayAt(index)}
            gutter={byDay ? 'clock' : 'date'}
            position={index + 1}
            lastHeight={lastHeights.get(node.id)}
            setSize={hasMore ? -1 : edges.length}
          />
        ))}
      </div>
      {hasMore && <LoadMore loading={loadingMore} onMore={loadMore} skeleton={<PostSkeletons count={3} />} />}
      {!hasMore && edges.length > 5 && <p className={css.end}>{t('timeline.end')}</p>}
    </>
  );
}
