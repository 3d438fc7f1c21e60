import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../../../lib/lazily.js';
import { VisuallyHidden } from '../../../../ui/visually-hidden.js';
import { useDayName } from './day-name.js';
import css from './figure-chips.module.css';

// Few figures are of another day: its field is fetched when somebody changes one.
const DateField = lazily(async () => (await import('../../../../ui/date-field.js')).DateField);

interface Props {
  label: string;
  day: string;
  onChange: (day: string) => void;
}

/** The day a figure counts for, in words until it is pressed. */
export function FigureDay({ label, day, onChange }: Props): ReactNode {
  const dayName = useDayName();
  const [typed, setTyped] = useState<string | null>(null);
  const words = <span className={css.day}>{dayName(day)}</span>;
  if (typed === null) {
    return (
      <button type="button" className={css.choice} onClick={() => setTyped(day)}>
        <VisuallyHidden>{label}</VisuallyHidden> {words}
      </button>
    );
  }
  return (
    <Suspense fallback={words}>
      <DateField
        label={label}
        labelHidden
        slim
        autoFocus
        value={typed}
        onChange={(next) => {
          setTyped(next);
          // A year that is half written is no day.
          if (next >= '1970') onChange(next);
        }}
        onLeave={() => setTyped(null)}
      />
    </Suspense>
  );
}
