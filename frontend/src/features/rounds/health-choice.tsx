import { HEALTHS } from '@breve/text';
import type { ReactNode } from 'react';
import css from './health-choice.module.css';
import { HealthMark } from './health-mark.js';
import type { HealthName } from './round.fragment.js';

interface Props {
  legend: string;
  name: string;
  value: HealthName | null;
  onChange: (health: HealthName) => void;
}

/** One of the three, side by side: radio buttons, moved through by the arrows. */
export function HealthChoice({ legend, name, value, onChange }: Props): ReactNode {
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      {HEALTHS.map((health) => (
        <label key={health} className={css.choice} data-chosen={health === value || undefined}>
          <input
            type="radio"
            className={css.dot}
            name={name}
            value={health}
            checked={health === value}
            onChange={() => onChange(health)}
          />
          <HealthMark health={health} />
        </label>
      ))}
    </fieldset>
  );
}
