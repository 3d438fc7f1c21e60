import type { ReactNode } from 'react';
import type { Language } from '../apollo/enums.js';
import { Select } from './select.js';

/** Each in its own language. */
const LANGUAGES: readonly { value: Language; label: string }[] = [
  { value: 'FR', label: 'Français' },
  { value: 'EN', label: 'English' },
];

interface Props {
  label: string;
  value: Language;
  onChange: (language: Language) => void;
  hint?: string;
}

/** French or English. */
export function LanguageSelect({ label, value, onChange, hint }: Props): ReactNode {
  return (
    <Select
      label={label}
      name="language"
      value={value}
      onChange={onChange}
      choices={LANGUAGES}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
