import { blockerIn, withBlocker } from '@breve/text';
import { useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useT } from '../../../../lib/intl/translate.js';
import { CompletedField } from '../completed-field.js';

interface Props {
  text: string;
  onText: (text: string) => void;
  hint: string;
  error?: string | null;
  field?: RefObject<HTMLInputElement | null>;
}

/** What a blocked status waits for. It stands in the text itself, where it can be written too. */
export function BlockerField({ text, onText, hint, error = null, field }: Props): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState('');
  const said = blockerIn(text) ?? '';
  return (
    <CompletedField
      {...(field === undefined ? {} : { field })}
      label={t('rounds.byWhat')}
      hint={hint}
      name="blocked-by"
      // A space at its end is on its way to the next word.
      value={typed.trim() === said ? typed : said}
      onChange={(words) => {
        setTyped(words);
        onText(withBlocker(text, words));
      }}
      error={error}
    />
  );
}
