import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Icon } from './icon.js';
import css from './search-field.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** On Enter. */
  onSubmit?: () => void;
  placeholder?: string;
  ref?: Ref<HTMLInputElement>;
}

/** Looks for something: a lens, a line to write on. Escape empties it. */
export function SearchField({ label, value, onChange, onSubmit, placeholder, ref }: Props): ReactNode {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onSubmit?.();
    if (event.key === 'Escape' && value !== '') onChange('');
  };
  return (
    <div className={css.field} role="search">
      <Icon name="search" size={18} />
      <input
        ref={ref}
        type="search"
        className={css.input}
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
