import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { useT } from '../../../lib/intl/translate.js';
import { CompletionList } from './completion-list.js';
import { completeToken, tokenAt, typedAfterCompletion } from './completion-token.js';
import type { CompletionToken } from './completion-token.js';
import css from './post-editor.module.css';
import { useCompletion } from './use-completion.js';
import type { Completion } from './use-completion.js';

interface Props {
  label: string;
  text: string;
  onChange: (text: string) => void;
  onSubmit: () => void;
  placeholder?: string;
  describedBy?: string;
  invalid?: boolean;
  /** Asked before a paste goes in; true when it was taken for something else. */
  onPaste?: (pasted: string) => boolean;
  autoFocus?: boolean;
  /** `all` selects what is there, so that the first letter takes its place; `before` puts the caret in front of it. */
  begin?: 'all' | 'before' | 'after';
  /** Once the field has the focus. Gives what was typed until then, which now stands at the beginning of the text. */
  onReady?: () => string;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Where the line is written, with completion of `#` and `@`. Plain text: what one sees is what is sent. */
export function PostEditor({
  label,
  text,
  onChange,
  onSubmit,
  placeholder,
  describedBy,
  invalid = false,
  onPaste,
  autoFocus = false,
  begin = 'after',
  onReady,
  field,
}: Props): ReactNode {
  const t = useT();
  const listId = useId();
  const [token, setToken] = useState<CompletionToken | null>(null);
  const [active, setActive] = useState(0);
  const caretAfter = useRef<number | null>(null);
  /** Where a completion put the caret, until the next key. */
  const completedAt = useRef<number | null>(null);
  const completions = useCompletion(token);
  const open = token !== null && completions.length > 0;
  const current = Math.min(active, completions.length - 1);

  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    fitHeight(area);
    if (caretAfter.current !== null) {
      area.setSelectionRange(caretAfter.current, caretAfter.current);
      caretAfter.current = null;
    }
  }, [text, field]);

  const ready = useEffectEvent(() => {
    const early = onReady?.() ?? '';
    if (early === '') return;
    caretAfter.current = early.length;
    setToken(tokenAt(early, early.length));
  });

  useEffect(() => {
    const area = field.current;
    if (!autoFocus || area === null) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
    ready();
  }, [autoFocus, field]);

  useEffect(() => {
    if (begin === 'all') field.current?.select();
    if (begin === 'before') field.current?.setSelectionRange(0, 0);
  }, [begin, text, field]);

  const look = (value: string, caret: number) => {
    setToken(tokenAt(value, caret));
    setActive(0);
  };

  const accept = (completion: Completion) => {
    const area = field.current;
    if (area === null || token === null) return;
    const done = completeToken(text, area.selectionStart, token, completion.word);
    caretAfter.current = done.caret;
    completedAt.current = done.caret;
    setToken(null);
    onChange(done.text);
    area.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSubmit();
      return;
    }
    if (!open || event.nativeEvent.isComposing) return;
    const chosen = completions[current];
    if (event.key === 'ArrowDown') setActive((current + 1) % completions.length);
    else if (event.key === 'ArrowUp') setActive((current + completions.length - 1) % completions.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) accept(chosen);
    else if (event.key === 'Escape') setToken(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (onPaste?.(event.clipboardData.getData('text/plain')) === true) event.preventDefault();
  };

  return (
    <div className={css.editor}>
      <textarea
        ref={field}
        className={css.area}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-autocomplete="list"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open ? `${listId}-${current}` : undefined}
        placeholder={placeholder}
        rows={3}
        value={text}
        spellCheck
        dir="auto"
        onChange={({ currentTarget: { value, selectionStart } }) => {
          const at = completedAt.current;
          completedAt.current = null;
          const next = at === null ? value : typedAfterCompletion(text, at, value);
          const caret = selectionStart - (value.length - next.length);
          // React puts the text back by itself, and the caret at its end.
          if (next !== value) requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
          onChange(next);
          look(next, caret);
        }}
        onKeyDown={onKeyDown}
        onPaste={paste}
        onBlur={() => setToken(null)}
        onClick={({ currentTarget: { value, selectionStart } }) => look(value, selectionStart)}
      />
      {open && (
        <CompletionList
          id={listId}
          label={t(token.trigger === '#' ? 'composer.completeTopic' : 'composer.completeMention')}
          completions={completions}
          active={current}
          onChoose={accept}
        />
      )}
    </div>
  );
}

/** As high as what is written. */
function fitHeight(area: HTMLTextAreaElement): void {
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight}px`;
}
