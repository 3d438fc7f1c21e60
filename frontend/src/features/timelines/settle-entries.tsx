import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { PostEntriesContext } from '../posts/post-entries.js';
import { useSettleMention } from './use-settle-mention.js';

/** Offers to say of each mention that it needs no answer. */
export function SettleEntries({ children }: { children: ReactNode }): ReactNode {
  const t = useT();
  const settle = useSettleMention();
  const words = t('aboutMe.settle');
  const entriesOf = useCallback(
    ({ id }: { id: string }) => [{ text: words, onAction: () => void settle(id) }],
    [settle, words],
  );
  return <PostEntriesContext value={entriesOf}>{children}</PostEntriesContext>;
}
