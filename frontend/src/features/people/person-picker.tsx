import { useDeferredValue, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useT } from '../../lib/intl/translate.js';
import field from '../../ui/field.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import css from './person-picker.module.css';
import { PickList } from './pick-list.js';
import { type Picked, usePickable } from './use-pickable.js';

interface Props {
  label: string;
  /** Those who cannot be picked any more. */
  exceptIds: readonly string[];
  onPick: (picked: Picked) => void;
  /** Whole teams too. */
  withTeams?: boolean;
  /** Said under the label, before one writes. */
  hint?: string;
  /** Said under the input; its presence makes it invalid. */
  error?: string | null;
  /** Of a dialog that asks for one person: one writes at once. */
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** Finds a person, or a team, by name or handle, blind to accents; ready for the next one once one is picked. */
export function PersonPicker({
  label,
  exceptIds,
  onPick,
  withTeams = false,
  hint,
  error = null,
  autoFocus = false,
  ref,
}: Props): ReactNode {
  const t = useT();
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [focused, setFocused] = useState(false);
  const query = useDeferredValue(text.trim());
  const pickable = usePickable(query, withTeams);
  const found = pickable.found.filter(({ id }) => !exceptIds.includes(id));
  const open = focused && query !== '' && text.trim() !== '';
  const current = Math.min(active, found.length - 1);

  const described = [hint !== undefined && `${id}-hint`, error !== null && `${id}-error`]
    .filter((part) => part !== false)
    .join(' ');

  const pick = (picked: Picked) => {
    setText('');
    setActive(0);
    onPick(picked);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const picked = found[current];
    if (event.key === 'Escape' && text !== '') setText('');
    else if (event.key === 'ArrowDown') setActive((current + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setActive((current + found.length - 1) % Math.max(1, found.length));
    else if (event.key === 'Enter' && open && picked !== undefined) pick(picked);
    else return;
    event.preventDefault();
  };

  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={field.hint}>
          {hint}
        </span>
      )}
      <div className={css.frame}>
        <input
          ref={ref}
          autoFocus={autoFocus}
          id={id}
          type="text"
          role="combobox"
          className={field.input}
          data-focused={focused || undefined}
          data-invalid={error !== null || undefined}
          aria-invalid={error !== null || undefined}
          aria-describedby={described === '' ? undefined : described}
          autoComplete="off"
          placeholder={t(withTeams ? 'picking.placeholderTeams' : 'picking.placeholder')}
          aria-expanded={open && found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && found.length > 0 ? `${id}-list-${current}` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
        {open && found.length > 0 && (
          <PickList id={`${id}-list`} label={label} found={found} active={current} onPick={pick} />
        )}
        {open && found.length === 0 && !pickable.loading && <p className={css.none}>{t('picking.none')}</p>}
      </div>
      {error !== null && (
        <span id={`${id}-error`} className={field.error}>
          {error}
        </span>
      )}
      <VisuallyHidden>
        <span role="status">
          {open && !pickable.loading ? t('picking.found', { count: found.length }) : ''}
        </span>
      </VisuallyHidden>
    </div>
  );
}
