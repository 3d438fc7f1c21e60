import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../lib/intl/translate.js';
import { Select } from './select.js';
import type { Choice } from './select.js';

interface Props {
  label: string;
  value: string;
  onChange: (timeZone: string) => void;
  /** Where the time shown beside it is not enough. */
  hint?: string;
}

/** Every IANA time zone the browser knows, by its city, with the time it is there now. */
export function TimeZoneSelect({ label, value, onChange, hint }: Props): ReactNode {
  const t = useT();
  const intl = useIntl();
  const choices = useMemo(() => timeZoneChoices(value), [value]);
  const [now] = useState(Date.now);
  const time = intl.formatTime(now, {
    timeZone: value,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <Select
      label={label}
      name="timeZone"
      value={value}
      onChange={onChange}
      choices={choices}
      hint={hint ?? t('form.timeZone.now', { time })}
    />
  );
}

/** The time zone of this device. */
export function deviceTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The city first, so that typing "Par" in the list finds Paris. A zone kept under another name is still offered. */
function timeZoneChoices(kept: string): Choice<string>[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', kept]);
  return [...zones]
    .map((value) => {
      const [city = value, ...above] = value.replaceAll('_', ' ').split('/').reverse();
      return { value, label: above.length === 0 ? city : `${city} (${above.reverse().join(', ')})` };
    })
    .sort((one, other) => one.label.localeCompare(other.label));
}
