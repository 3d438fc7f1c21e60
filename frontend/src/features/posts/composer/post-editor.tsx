import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { useT } from '../../../lib/intl/translate.js';
import { CompletionList } from './completion-list.js';
import css from './post-editor.module.css';
import { useCompleting } from './use-completing.js';

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
  const { listId, open, completions, current, accept, onKey, onTyped, look, close, putCaret } = useCompleting(
    { text, onChange, field },
  );

  useLayoutEffect(() => {
    if (field.current !== null) fitHeight(field.current);
  }, [text, field]);

  const ready = useEffectEvent(() => {
    const early = onReady?.() ?? '';
    if (early === '') return;
    putCaret(early.length);
    look(early, early.length);
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

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSubmit();
      return;
    }
    onKey(event);
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
        aria-controls={open !== null ? listId : undefined}
        aria-activedescendant={open !== null ? `${listId}-${current}` : undefined}
        placeholder={placeholder}
        rows={3}
        value={text}
        spellCheck
        dir="auto"
        onChange={({ currentTarget: { value, selectionStart } }) => onTyped(value, selectionStart)}
        onKeyDown={onKeyDown}
        onPaste={paste}
        onBlur={close}
        onClick={({ currentTarget: { value, selectionStart } }) => look(value, selectionStart)}
      />
      {open !== null && (
        <CompletionList
          id={listId}
          label={t(open.trigger === '#' ? 'composer.completeTopic' : 'composer.completeMention')}
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
