import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { completeToken, tokenAt, typedAfterCompletion } from './completion-token.js';
import type { CompletionToken } from './completion-token.js';
import { type Completion, useCompletion } from './use-completion.js';

interface Options {
  text: string;
  onChange: (text: string) => void;
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  /** Enter sends what is written: where the name stands already in full, it is not asked for twice. */
  isOneLine?: boolean;
}

/** Completion of `#` and `@` in a field that is written in: what is offered, and what the keys do. */
export interface Completing {
  listId: string;
  /** What the caret stands behind, while something is offered for it. */
  open: CompletionToken | null;
  completions: readonly Completion[];
  /** The position of the one that Enter takes. */
  current: number;
  accept: (completion: Completion) => void;
  /** True when the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean;
  /** What was typed, with the caret behind it. */
  onTyped: (value: string, caret: number) => void;
  /** The caret went somewhere. */
  look: (value: string, caret: number) => void;
  close: () => void;
  /** Where the caret goes with the text that comes next. */
  putCaret: (at: number) => void;
}

/** The focus stays in the field; the arrows move in the list. */
export function useCompleting({ text, onChange, field, isOneLine = false }: Options): Completing {
  const listId = useId();
  const [token, setToken] = useState<CompletionToken | null>(null);
  const [active, setActive] = useState(0);
  const caretAfter = useRef<number | null>(null);
  /** Where a completion put the caret, until the next key. */
  const completedAt = useRef<number | null>(null);
  const completions = useCompletion(token);
  const open = completions.length > 0 ? token : null;
  const current = Math.min(active, completions.length - 1);

  useLayoutEffect(() => {
    if (caretAfter.current === null) return;
    field.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  }, [text, field]);

  const look = (value: string, caret: number) => {
    setToken(tokenAt(value, caret));
    setActive(0);
  };

  const accept = (completion: Completion) => {
    const area = field.current;
    if (area === null || token === null) return;
    const done = completeToken(text, area.selectionStart ?? text.length, token, completion.word);
    caretAfter.current = done.caret;
    completedAt.current = done.caret;
    setToken(null);
    onChange(done.text);
    area.focus();
  };

  const onKey = (event: KeyboardEvent) => {
    if (open === null || event.nativeEvent.isComposing) return false;
    const chosen = completions[current];
    if (isOneLine && event.key === 'Enter' && chosen?.word === open.prefix) {
      setToken(null);
      return false;
    }
    if (event.key === 'ArrowDown') setActive((current + 1) % completions.length);
    else if (event.key === 'ArrowUp') setActive((current + completions.length - 1) % completions.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) accept(chosen);
    else if (event.key === 'Escape') setToken(null);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const onTyped = (value: string, typedAt: number) => {
    const at = completedAt.current;
    completedAt.current = null;
    const next = at === null ? value : typedAfterCompletion(text, at, value);
    const caret = typedAt - (value.length - next.length);
    // React puts the text back by itself, and the caret at its end.
    if (next !== value) requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
    onChange(next);
    look(next, caret);
  };

  const close = () => setToken(null);
  const putCaret = (at: number) => {
    caretAfter.current = at;
  };
  return { listId, open, completions, current, accept, onKey, onTyped, look, close, putCaret };
}
