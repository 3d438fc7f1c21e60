import { useState } from 'react';
import type { PostKind } from '../../../apollo/enums.js';
import { readPermalink } from '../permalink.js';
import type { PostItemData } from '../post-item.fragment.js';
import { WHOLE_COMPANY } from './audience.js';
import type { Audience } from './audience.js';
import type { ComposeIntent } from './composer-context.js';
import { useKeepDraft, useLeftDraft } from './use-draft.js';

export interface CompositionState {
  text: string;
  kind: PostKind | null;
  audience: Audience;
  pastedQuote: PostItemData | null;
  setText: (text: string) => void;
  setKind: (kind: PostKind | null) => void;
  setAudience: (audience: Audience) => void;
  setPastedQuote: (post: PostItemData | null) => void;
  /** The id of a post of ours when a permalink was pasted. */
  takePermalink: (pasted: string) => string | null;
  /** Writes at the caret. */
  insert: (field: HTMLTextAreaElement | null, written: string) => void;
  /** Forgets the draft: it was posted. */
  forget: () => void;
}

/** What is being written, begun with what was left here or on another device. */
export function useComposition(intent: ComposeIntent, sending: boolean): CompositionState {
  const { here, server } = useLeftDraft(intent);
  const prefill = intent.type === 'new' ? (intent.prefill ?? '') : '';
  const [typed, setTyped] = useState<string | null>(here);
  const [chosenKind, setChosenKind] = useState<PostKind | null | undefined>(
    intent.type === 'new' ? intent.kind : undefined,
  );
  const [chosenAudience, setChosenAudience] = useState<Audience | undefined>(
    intent.type === 'new' ? intent.audience : undefined,
  );
  const [pastedQuote, setPastedQuote] = useState<PostItemData | null>(null);

  // Until one types, a draft from another device may still arrive and take its place.
  const text = typed ?? withPrefill(server?.text ?? '', prefill);
  const kind = chosenKind === undefined ? (server?.kind ?? null) : chosenKind;
  const audience = chosenAudience ?? server?.audience ?? WHOLE_COMPANY;
  const forget = useKeepDraft(intent, { text, kind, audience }, sending);

  return {
    text,
    kind,
    audience,
    pastedQuote,
    setText: setTyped,
    setKind: setChosenKind,
    setAudience: setChosenAudience,
    setPastedQuote,
    takePermalink: readPermalink,
    insert(field, written) {
      const start = field?.selectionStart ?? text.length;
      const end = field?.selectionEnd ?? text.length;
      setTyped(text.slice(0, start) + written + text.slice(end));
      // What was open gives the focus back to its own button first, in the next frame.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          field?.focus();
          field?.setSelectionRange(start + written.length, start + written.length);
        }),
      );
    },
    forget,
  };
}

function withPrefill(text: string, prefill: string): string {
  if (prefill === '' || text.includes(prefill.trim())) return text;
  return text === '' ? prefill : `${text} ${prefill.trim()} `;
}
