import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTimes } from '../../lib/format/times.js';
import { PostItem } from '../posts/post-item.js';
import type { FeedGroup } from './feed-groups.js';
import css from './feed.module.css';
import type { TimelinePage } from './timeline-page.js';

/** Of a post that was never laid out, in pixels, all of it. */
const USUAL = 145;

interface Props {
  group: FeedGroup<TimelinePage['edges'][number]>;
  /** When the post above was placed there; null for none, or where days are not marked. */
  lastAbove: string | null;
  byDay: boolean;
  setSize: number;
  lastHeights: ReadonlyMap<string, number>;
}

/**
 * Some posts of a feed. Far from the window a group is a box without content, so that scrolling costs what is near the
 * window and not what was loaded; to those who listen it is not there.
 */
export const FeedPosts = memo(function FeedPosts({
  group: { edges, above },
  lastAbove,
  byDay,
  setSize,
  lastHeights,
}: Props): ReactNode {
  const times = useTimes();
  const dayOf = (index: number, sortAt: string): string | null => {
    const before = edges[index - 1]?.sortAt ?? lastAbove;
    if (!byDay || (before !== null && times.dayKey(before) === times.dayKey(sortAt))) return null;
    return times.day(sortAt);
  };
  const height = edges.reduce((sum, { node }) => sum + (lastHeights.get(node.id) ?? USUAL), 0);
  return (
    <div className={css.group} style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
      {edges.map(({ node, sortAt, reason }, index) => (
        <PostItem
          key={node.id}
          post={node}
          sortAt={sortAt}
          reason={reason}
          day={dayOf(index, sortAt)}
          gutter={byDay ? 'clock' : 'date'}
          position={above + index + 1}
          grouped
          setSize={setSize}
        />
      ))}
    </div>
  );
});
