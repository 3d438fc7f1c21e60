import { readText, type ReadText } from '@breve/text';
import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import type { PostKind } from '../../../../apollo/enums.js';
import type { Viewer } from '../../../people/viewer.js';
import { type ComposedDeal, composeDeal, dealChoiceOf, type DealWords, wordsOf } from './composed-deal.js';
import { type DealContextData, DealContextQuery, StoredDealQuery } from './deal-context.query.js';

/** A topic is looked up when one has paused, not at each of its letters. */
const PAUSE_MS = 250;

export interface DealBeingWritten {
  /** Null for what is no win or loss, and until it can be read. */
  composed: ComposedDeal | null;
  context: DealContextData | null;
  /** What is sent with the post. */
  choice: ReturnType<typeof dealChoiceOf>;
  say: (words: DealWords) => void;
}

/** A post that is edited: what is stored of its deal is where one begins. */
export interface EditedDeal {
  id: string;
  text: string;
  kind: PostKind;
}

function isDealKind(kind: PostKind | null): boolean {
  return kind === 'WIN' || kind === 'LOSS';
}

/** The deal of what is being written, and what one says of it. */
export function useDeal(
  read: ReadText,
  viewer: Viewer,
  kind: PostKind | null,
  edited?: EditedDeal,
): DealBeingWritten {
  const isDeal = isDealKind(kind);
  const written = [...new Set(read.entities.flatMap((each) => (each.type === 'hashtag' ? [each.name] : [])))]
    .slice(0, 20)
    .join(' ');
  const [asked, setAsked] = useState(written);
  const [said, setSaid] = useState<DealWords>({});
  useEffect(() => {
    const timer = setTimeout(() => setAsked(written), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const topicKeys = useMemo(() => asked.split(' ').filter((key) => key !== ''), [asked]);
  const { data, previousData } = useQuery(
    DealContextQuery,
    isDeal ? { variables: { topicKeys }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const wasDeal = edited !== undefined && isDealKind(edited.kind);
  const { data: storedData } = useQuery(
    StoredDealQuery,
    wasDeal ? { variables: { id: edited.id }, fetchPolicy: 'network-only' } : skipToken,
  );
  const context = isDeal ? ((data ?? previousData)?.dealContext ?? null) : null;
  const isReady = context !== null && (!wasDeal || storedData !== undefined);
  if (!isReady) return { composed: null, context: null, choice: null, say: () => undefined };
  const language = viewer.person.language === 'FR' ? 'fr' : 'en';
  const stored = storedData?.post.deal ?? null;
  const before =
    edited === undefined || stored === null
      ? {}
      : wordsOf(stored, composeDeal(readText(edited.text), context, language, {}));
  const words = { ...before, ...said };
  const composed = composeDeal(read, context, language, words);
  return {
    composed,
    context,
    choice: dealChoiceOf(composed, words),
    say: (next) => setSaid((known) => ({ ...known, ...next })),
  };
}
