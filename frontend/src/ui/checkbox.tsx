import type { ReactNode } from 'react';
import css from './checkbox.module.css';

interface Props {
  children: ReactNode;
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: ReactNode;
  disabled?: boolean;
}

/** A box to tick, its words beside it. */
export function Checkbox({ children, name, checked, onChange, hint, disabled = false }: Props): ReactNode {
  return (
    <label className={css.label}>
      <input
        type="checkbox"
        name={name}
        className={css.box}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint !== undefined && <span className={css.hint}>{hint}</span>}
      </span>
    </label>
  );
}
