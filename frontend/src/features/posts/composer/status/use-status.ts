import { blockerIn, healthIn, type ReadText } from '@breve/text';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { PostKind } from '../../../../apollo/enums.js';
import type { Audience } from '../audience.js';
import type { ComposeIntent } from '../composer-context.js';
import type { Figures } from '../figures/use-figures.js';
import type { DraftContent } from '../use-draft.js';
import { type AskingTopic, linesOfRounds } from './lines-of-rounds.js';

/** A status as it is being written: what blocks, and whether it is a line of the evening round. */
export interface StatusBeingWritten {
  /** A red one: by what, by whom? */
  isBlocked: boolean;
  /** Topics in whose rounds it would be the author's line. */
  lines: readonly AskingTopic[];
  /** False when its author said that it is no line. */
  counts: boolean;
  setCounts: (counts: boolean) => void;
  /** What blocks was asked for, and is not said yet. */
  isAsked: boolean;
  /** Asks what blocks, once, before something is sent that does not say it; true when it was asked. */
  ask: (content: DraftContent) => boolean;
  field: RefObject<HTMLInputElement | null>;
}

/** @param kind what it will be posted as; null while the server decides */
export function useStatus(
  read: ReadText,
  kind: PostKind | null,
  intent: ComposeIntent,
  audience: Audience,
  { topics, context }: Pick<Figures, 'topics' | 'context'>,
): StatusBeingWritten {
  const [counts, setCounts] = useState(true);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const health = healthIn(read.text);
  const isStatus = kind === 'STATUS' && health !== null;
  return {
    isBlocked: health === 'BLOCKED' && (isStatus || asked),
    lines: isStatus ? linesOfRounds(topics, audience, intent.type === 'reply' ? intent.post : null) : [],
    counts,
    setCounts,
    isAsked: asked && blockerIn(read.text) === null,
    ask: (content) => {
      // What the server will make of it is not known before its topics are.
      const mayBe = content.kind === null && context === null && /[#＃]/u.test(content.text);
      const isRed = healthIn(content.text) === 'BLOCKED' && (content.kind === 'STATUS' || mayBe);
      if (asked || !isRed || blockerIn(content.text) !== null) return false;
      setAsked(true);
      requestAnimationFrame(() => field.current?.focus());
      return true;
    },
    field,
  };
}
