import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Checkbox } from '../../ui/checkbox.js';
import { FieldGroup } from '../../ui/form.js';
import css from './weekday-boxes.module.css';

interface Props {
  legend: string;
  /** ISO weekdays, 1 for Monday. */
  days: readonly number[];
  onChange: (days: number[]) => void;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
/** Any Monday, at noon. */
const MONDAY = Date.UTC(2026, 2, 16, 12);

/** Days of the week, Monday first. */
export function WeekdayBoxes({ legend, days, onChange }: Props): ReactNode {
  const { formatDate } = useIntl();
  const nameOf = (day: number) =>
    formatDate(MONDAY + (day - 1) * 86_400_000, { weekday: 'long', timeZone: 'UTC' });
  return (
    <FieldGroup legend={legend}>
      <div className={css.days}>
        {WEEK.map((day) => (
          <Checkbox
            key={day}
            name={`day-${String(day)}`}
            checked={days.includes(day)}
            onChange={(worked) =>
              onChange(worked ? [...days, day].sort() : days.filter((other) => other !== day))
            }
          >
            {nameOf(day)}
          </Checkbox>
        ))}
      </div>
    </FieldGroup>
  );
}
