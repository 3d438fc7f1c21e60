import { useState } from 'react';
import type { PostKind } from '../../../apollo/enums.js';
import { readPermalink } from '../permalink.js';
import type { PostItemData } from '../post-item.fragment.js';
import { WHOLE_COMPANY } from './audience.js';
import type { Audience } from './audience.js';
import type { ComposeIntent } from './composer-context.js';
import { useKeepDraft, useLeftDraft } from './use-draft.js';
import type { DraftContent } from './use-draft.js';

/** What a template leaves to be filled in. */
const BLANK = '…';

export interface CompositionState {
  text: string;
  kind: PostKind | null;
  audience: Audience;
  /** Somebody said the audience: its author, a topic, a draft; else the server decides by the topics. */
  saysAudience: boolean;
  pastedQuote: PostItemData | null;
  setText: (text: string) => void;
  setKind: (kind: PostKind | null) => void;
  setAudience: (audience: Audience) => void;
  setPastedQuote: (post: PostItemData | null) => void;
  /** True while the text is a draft from before, not yet touched. */
  restored: boolean;
  /** True while the text is a topic to begin with, which one writes in front of. */
  prefilled: boolean;
  /** Takes what was typed before the field was there: what is written now. */
  takeEarly: (early: string) => DraftContent;
  /** The id of a post of ours when a permalink was pasted. */
  takePermalink: (pasted: string) => string | null;
  /** Takes a template in the place of all that is written; selects its first blank in the field. */
  takeTemplate: (field: HTMLTextAreaElement | null, template: string) => void;
  /** Writes at the caret. */
  insert: (field: HTMLTextAreaElement | null, written: string) => void;
  /** Forgets the draft: it was posted. */
  forget: () => void;
}

/**
 * What is being written, begun with what was left here or on another device.
 *
 * @param offered the audience that a topic of the text is for
 */
export function useComposition(
  intent: ComposeIntent,
  sending: boolean,
  offered: Audience | null,
): CompositionState {
  const { here, server } = useLeftDraft(intent);
  const prefill = intent.type === 'new' ? (intent.prefill ?? '') : '';
  const fresh = intent.type === 'new' ? intent : { kind: null, audience: undefined };
  const [typed, setTyped] = useState<string | null>(here);
  const [untouched, setUntouched] = useState(true);
  const [anew, setAnew] = useState(false);
  const [chosenKind, setKind] = useState<PostKind | null | undefined>(fresh.kind);
  const [chosenAudience, setAudience] = useState<Audience | undefined>(fresh.audience);
  const [pastedQuote, setPastedQuote] = useState<PostItemData | null>(null);

  // Until one types, a draft from another device may still arrive and take its place.
  const text = typed ?? withPrefill(server?.text ?? '', prefill);
  const kind = chosenKind === undefined ? (server?.kind ?? null) : chosenKind;
  const drafted = anew ? undefined : server?.audience;
  const audience = chosenAudience ?? offered ?? drafted ?? WHOLE_COMPANY;
  const forget = useKeepDraft(intent, { text, kind, audience }, sending);
  const restored = untouched && text !== '' && text !== prefill;
  const prefilled = untouched && prefill !== '' && text === prefill;

  /** Another text altogether: the kind and the audience of the draft it takes the place of were not meant for it. */
  const beginAnew = (next: string): DraftContent => {
    const content = { text: next, kind: fresh.kind ?? null, audience: fresh.audience ?? WHOLE_COMPANY };
    setTyped(content.text);
    setUntouched(false);
    setKind(content.kind);
    setAudience(fresh.audience);
    setAnew(true);
    return content;
  };

  return {
    text,
    kind,
    audience,
    saysAudience: (chosenAudience ?? offered ?? null) !== null || audience.visibility !== 'COMPANY',
    pastedQuote,
    restored,
    prefilled,
    setText(next) {
      // A restored draft is selected as a whole: one letter takes its place.
      if (restored && next.length <= 1) {
        beginAnew(next);
        return;
      }
      setTyped(next);
      setUntouched(false);
    },
    takeEarly: (early) => beginAnew(early + prefill),
    setKind,
    setAudience,
    setPastedQuote,
    takePermalink: readPermalink,
    takeTemplate(field, template) {
      setTyped(template);
      setUntouched(false);
      const blank = template.indexOf(BLANK);
      const [start, end] = blank < 0 ? [template.length, template.length] : [blank, blank + BLANK.length];
      requestAnimationFrame(() => {
        field?.focus();
        field?.setSelectionRange(start, end);
      });
    },
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
