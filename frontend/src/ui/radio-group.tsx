import type { ReactNode } from 'react';
import type { Choice } from './select.js';
import css from './radio-group.module.css';

interface Props<V extends string> {
  legend: string;
  name: string;
  value: V;
  onChange: (value: V) => void;
  choices: readonly (Choice<V> & { hint?: string })[];
}

/** One of a few, all of them in sight. */
export function RadioGroup<V extends string>({
  legend,
  name,
  value,
  onChange,
  choices,
}: Props<V>): ReactNode {
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={css.choice}>
          <input
            type="radio"
            name={name}
            className={css.dot}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint !== undefined && <span className={css.hint}>{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
