import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Field } from '../../ui/field.js';

/** The longest name of a saved search, in characters. */
export const LONGEST_NAME = 60;

interface Props {
  value: string;
  onChange: (name: string) => void;
  error: string | null;
}

/** How a saved search is called. */
export function SearchNameField({ value, onChange, error }: Props): ReactNode {
  const t = useT();
  return (
    <Field
      label={t('searches.name')}
      name="name"
      autoComplete="off"
      maxLength={LONGEST_NAME}
      value={value}
      onChange={onChange}
      error={error}
      required
    />
  );
}
