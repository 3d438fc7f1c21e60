import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { inBackground } from '../../apollo/in-background.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { ErrorState } from '../../ui/error-state.js';
import { useRefusal } from '../../ui/refusal.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { useT } from '../../lib/intl/translate.js';
import { useViewer } from '../people/viewer.js';
import { Feed } from './feed.js';
import { NewPostsBar } from './new-posts-bar.js';
import type { TimelinePageRef, TimelineQuery } from './timeline-page.js';
import { useLiveTimeline } from './use-live-timeline.js';
import type { LiveTimeline } from './use-live-timeline.js';
import { useTimeline } from './use-timeline.js';

export interface TimelineProps<Data, Own extends Record<string, unknown>> {
  /** What the list is called, for those who listen. */
  label: string;
  query: TimelineQuery<Data, Own>;
  variables: Own;
  select: (data: Data) => TimelinePageRef;
  /** What is shown when there is nothing. */
  empty: ReactNode;
  /** The timeline that is watched; none for lists that do not change by themselves. */
  live?: LiveTimeline;
  /** False where the list is not by date: the gutter then says the day of each post. */
  byDay?: boolean;
}

/** A list of posts with all its states: on its way, empty, failed, live. */
export function Timeline<Data, Own extends Record<string, unknown>>({
  label,
  query,
  variables,
  select,
  empty,
  live,
  byDay = true,
}: TimelineProps<Data, Own>): ReactNode {
  const t = useT();
  const { announce } = useAnnouncer();
  const refused = useRefusal();
  const { person } = useViewer();
  const timeline = useTimeline(query, variables, select);
  const { page, error, restored, peekNewer } = timeline;
  const top = useRef<HTMLDivElement>(null);
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  const [fetching, setFetching] = useState(false);
  const edges = useMemo(() => page?.edges.filter(({ node }) => node.deletedAt === null) ?? [], [page]);
  const shown = useMemo(() => new Set(edges.map(({ node }) => node.id)), [edges]);
  const count = [...waiting].filter((id) => !shown.has(id)).length;

  const addWaiting = (ids: readonly string[]) => {
    if (ids.length > 0) setWaiting((known) => new Set([...known, ...ids]));
  };
  const peek = () => inBackground(peekNewer().then(addWaiting));
  const peekOnce = useEffectEvent(peek);

  // Once those asked for stand in the page, and not before, the reader is led to the first of them.
  const first = edges[0]?.node.id ?? null;
  const askedAbove = useRef<string | null | undefined>(undefined);
  useLayoutEffect(() => {
    if (askedAbove.current === undefined || askedAbove.current === first) return;
    askedAbove.current = undefined;
    const list = top.current;
    if (list === null) return;
    if (list.getBoundingClientRect().top < 0) list.scrollIntoView({ block: 'start' });
    list.querySelector('article')?.focus({ preventScroll: true });
  }, [first]);

  const showNewer = async () => {
    setFetching(true);
    askedAbove.current = first;
    try {
      await timeline.showNewer();
      setWaiting(new Set());
      announce(t('timeline.shown', { count }));
    } catch (error) {
      askedAbove.current = undefined;
      refused(error);
    } finally {
      setFetching(false);
    }
  };

  // A list found again may have aged: count what is new, move nothing.
  const peeked = useRef(false);
  const hasPage = page !== null;
  useEffect(() => {
    if (!restored || !hasPage || peeked.current) return;
    peeked.current = true;
    peekOnce();
  }, [restored, hasPage]);

  return (
    <div ref={top}>
      {live !== undefined && (
        <Live
          live={live}
          shown={() => [...shown]}
          onNew={(id, authorId, gone) => {
            if (gone === true) setWaiting(new Set([...waiting].filter((each) => each !== id)));
            // One's own posts are put in their place by the act of posting.
            else if (authorId !== person.id) addWaiting([id]);
          }}
          onReturn={peek}
        />
      )}
      <NewPostsBar count={count} pending={fetching} onShow={() => void showNewer()} />
      {page === null && error === undefined && <PostSkeletons />}
      {page === null && error !== undefined && <ErrorState error={error} onRetry={timeline.retry} />}
      {page !== null &&
        (edges.length === 0 && !page.pageInfo.hasNextPage ? (
          empty
        ) : (
          <Feed
            label={label}
            edges={edges}
            hasMore={page.pageInfo.hasNextPage}
            loadingMore={timeline.loadingMore}
            loadMore={timeline.loadMore}
            byDay={byDay}
          />
        ))}
    </div>
  );
}

interface LiveProps {
  live: LiveTimeline;
  shown: () => readonly string[];
  onNew: (postId: string, authorId: string | null, gone?: boolean) => void;
  onReturn: () => void;
}

/** A hook can not be left out, a component can: lists without a subscription have none. */
function Live({ live, ...handlers }: LiveProps): null {
  useLiveTimeline(live, handlers);
  return null;
}
