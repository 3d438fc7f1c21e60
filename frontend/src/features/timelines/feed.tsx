import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { useRefusal } from '../../ui/refusal.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { PostItem } from '../posts/post-item.js';
import css from './feed.module.css';
import type { TimelinePage } from './timeline-page.js';

interface Props {
  label: string;
  edges: TimelinePage['edges'];
  hasMore: boolean;
  loadingMore: boolean;
  loadMore: () => Promise<void>;
  /** Marks each new day above its first post. */
  byDay: boolean;
}

/** The posts themselves, as a feed: each an article that knows its place; more comes before one reaches the end. */
export function Feed({ label, edges, hasMore, loadingMore, loadMore, byDay }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const refused = useRefusal();
  const [failed, setFailed] = useState(false);
  const more = async () => {
    setFailed(false);
    try {
      await loadMore();
    } catch (error) {
      // Scrolling asks again and again: after a failure only the button does.
      setFailed(true);
      refused(error);
    }
  };
  const dayAt = (index: number): string | null => {
    const edge = edges[index];
    if (!byDay || edge === undefined) return null;
    const above = edges[index - 1];
    const sameDay = above !== undefined && times.dayKey(above.sortAt) === times.dayKey(edge.sortAt);
    return sameDay ? null : times.day(edge.sortAt);
  };
  return (
    <>
      <div role="feed" aria-label={label} aria-busy={loadingMore}>
        {edges.map(({ node, sortAt, reason }, index) => (
          <PostItem
            key={node.id}
            post={node}
            sortAt={sortAt}
            reason={reason}
            day={dayAt(index)}
            gutter={byDay ? 'clock' : 'date'}
            position={index + 1}
            setSize={hasMore ? -1 : edges.length}
          />
        ))}
      </div>
      {loadingMore && <PostSkeletons count={3} />}
      {hasMore && !loadingMore && (
        <div className={css.more}>
          {!failed && <Nearby onNear={more} />}
          <Button onPress={() => void more()}>{t('ui.loadMore')}</Button>
        </div>
      )}
      {!hasMore && edges.length > 5 && <p className={css.end}>{t('timeline.end')}</p>}
    </>
  );
}

/** Calls when the end of the list comes near. */
function Nearby({ onNear }: { onNear: () => Promise<void> }): ReactNode {
  const element = useRef<HTMLSpanElement>(null);
  const call = useEffectEvent(onNear);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void call();
      },
      { rootMargin: '900px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return <span ref={element} aria-hidden="true" />;
}
