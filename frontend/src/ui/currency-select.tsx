import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Select } from './select.js';
import type { Choice } from './select.js';

interface Props {
  label: string;
  value: string;
  onChange: (currency: string) => void;
  hint?: string;
}

/** Every currency the browser can name, in the interface's language. */
export function CurrencySelect({ label, value, onChange, hint }: Props): ReactNode {
  const { locale } = useIntl();
  const choices = useMemo(() => currencyChoices(locale, value), [locale, value]);
  return (
    <Select
      label={label}
      name="currency"
      value={value}
      onChange={onChange}
      choices={choices}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}

function currencyChoices(locale: string, kept: string): Choice<string>[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return [...new Set([...Intl.supportedValuesOf('currency'), kept])]
    .map((value) => ({ value, label: `${names.of(value) ?? value} (${value})` }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}
