import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Icon } from '../../ui/icon.js';
import { CompletionList } from '../posts/composer/completion-list.js';
import css from './search-box.module.css';
import { useSearchCompletion } from './use-search-completion.js';
import type { SearchProposal } from './use-search-completion.js';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** On Enter. */
  onSubmit: () => void;
  field: RefObject<HTMLInputElement | null>;
}

/**
 * Where a search is written. It proposes operators, their values, people, teams and topics; the arrows choose among them,
 * Enter searches unless one is chosen, Escape closes the list and then empties the line.
 */
export function SearchBox({ label, value, onChange, onSubmit, field }: Props): ReactNode {
  const t = useT();
  const listId = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const caretAfter = useRef<number | null>(null);
  const proposals = useSearchCompletion(value, caret);
  const open = proposals.length > 0;
  const current = Math.min(active, proposals.length - 1);

  useLayoutEffect(() => {
    if (caretAfter.current === null) return;
    field.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  }, [value, field]);

  const close = () => {
    setCaret(null);
    setActive(-1);
  };
  const choose = (proposal: SearchProposal) => {
    caretAfter.current = proposal.caret;
    onChange(proposal.query);
    setCaret(proposal.goesOn ? proposal.caret : null);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = proposals[current];
    if (event.key === 'Enter') {
      if (open && chosen) choose(chosen);
      else {
        close();
        onSubmit();
      }
      return;
    }
    if (event.key === 'Escape') {
      if (open) close();
      else if (value !== '') onChange('');
      if (open || value !== '') event.preventDefault();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    if (!open && step === 1) setCaret(event.currentTarget.selectionStart);
    if (!open) return;
    event.preventDefault();
    const count = proposals.length + 1;
    setActive(((current + 1 + step + count) % count) - 1);
  };
  return (
    <div className={css.field} role="search">
      <Icon name="search" size={18} />
      <input
        ref={field}
        type="text"
        role="combobox"
        className={css.input}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && current >= 0 ? `${listId}-${String(current)}` : undefined}
        placeholder={label}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => {
          onChange(event.currentTarget.value);
          setCaret(event.currentTarget.selectionStart);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {open && (
        <CompletionList
          id={listId}
          label={t('search.proposals')}
          completions={proposals}
          active={current}
          onChoose={(completion) => {
            const proposal = proposals.find(({ id }) => id === completion.id);
            if (proposal) choose(proposal);
          }}
        />
      )}
    </div>
  );
}
