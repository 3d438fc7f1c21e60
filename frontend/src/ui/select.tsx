import { useId } from 'react';
import type { ReactNode } from 'react';
import css from './field.module.css';
import own from './select.module.css';
import { classNames } from './class-names.js';
import { Icon } from './icon.js';

export interface Choice<V extends string> {
  value: V;
  label: string;
}

interface Props<V extends string> {
  label: string;
  name: string;
  value: V;
  onChange: (value: V) => void;
  choices: readonly Choice<V>[];
  hint?: string;
  disabled?: boolean;
  /** The label is heard, not seen. */
  labelHidden?: boolean;
  /** Smaller, without a frame, for a line of settings. */
  slim?: boolean;
}

/** A choice in a list, by the system's own control: it is known on every device and opens outside of the page. */
export function Select<V extends string>({
  label,
  name,
  value,
  onChange,
  choices,
  hint,
  disabled = false,
  labelHidden = false,
  slim = false,
}: Props<V>): ReactNode {
  const id = useId();
  const hintId = useId();
  return (
    <div className={classNames(css.field, slim && own.slim)}>
      {!labelHidden && (
        <label className={css.label} htmlFor={id}>
          {label}
        </label>
      )}
      {hint !== undefined && (
        <span className={css.hint} id={hintId}>
          {hint}
        </span>
      )}
      <span className={own.frame}>
        <select
          id={id}
          name={name}
          className={classNames(css.input, own.select)}
          value={value}
          disabled={disabled}
          aria-label={labelHidden ? label : undefined}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <span className={own.arrow}>
          <Icon name="down" size={14} />
        </span>
      </span>
    </div>
  );
}
