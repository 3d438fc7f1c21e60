import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import css from './merged-topics.module.css';
import { useTopicMerging } from './use-topic-merging.js';

export const MergedTopicsFragment = graphql(`
  fragment MergedTopics on Topic {
    id
    key
    viewerMayMerge
    mergedTopics {
      key
      name
      postCount
      mergedAt
      mergedBy {
        id
        displayName
      }
      viewerMayUndo
    }
  }
`);

/** Which other hashtags lead here; whoever may takes one out again. */
export function MergedTopics({ topic: ref }: { topic: FragmentOf<typeof MergedTopicsFragment> }): ReactNode {
  const t = useT();
  const times = useTimes();
  const { undo } = useTopicMerging();
  const [pending, setPending] = useState<string | null>(null);
  const { mergedTopics } = readFragment(MergedTopicsFragment, ref);
  if (mergedTopics.length === 0) return null;
  const takeApart = async (key: string) => {
    setPending(key);
    await undo(key);
    setPending(null);
  };
  return (
    <ul className={css.list} aria-label={t('topics.merged')}>
      {mergedTopics.map(({ key, name, postCount, mergedAt, mergedBy, viewerMayUndo }) => (
        <li key={key} className={css.item}>
          <span>
            {t('topics.mergedOne', { name: `#${name}`, count: postCount })}
            <span className={css.by}>
              {mergedBy === null
                ? t('topics.mergedOn', { day: times.date(mergedAt) })
                : t('topics.mergedBy', { who: mergedBy.displayName, day: times.date(mergedAt) })}
            </span>
          </span>
          {viewerMayUndo && (
            <Button
              size="s"
              isPending={pending === key}
              aria-label={t('topics.undoMergeOf', { name: `#${name}` })}
              onPress={() => void takeApart(key)}
            >
              {t('topics.undoMerge')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
