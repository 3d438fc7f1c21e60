import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { PostEntriesContext } from '../posts/post-entries.js';
import { usePin } from './use-pin.js';

interface Props {
  topicKey: string;
  mayPin: boolean;
  children: ReactNode;
}

/** Offers to pin each post of a topic's page that everybody may read, to whoever chooses what leads it. */
export function PinEntries({ topicKey, mayPin, children }: Props): ReactNode {
  const t = useT();
  const pin = usePin(topicKey);
  const words = t('topics.pin');
  const entriesOf = useMemo(
    () => (post: { id: string; visibility: string }) =>
      mayPin && post.visibility === 'COMPANY'
        ? [{ text: words, onAction: () => void pin(post.id, true) }]
        : [],
    [mayPin, pin, words],
  );
  return <PostEntriesContext value={entriesOf}>{children}</PostEntriesContext>;
}
