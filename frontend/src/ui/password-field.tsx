import { useState } from 'react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import css from './field.module.css';
import own from './password-field.module.css';

interface Props {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  error?: string | null;
}

/** A password, which can be shown: typing a long one blind on a phone is no safety. */
export function PasswordField({ label, hint, error = null, ...input }: Props): ReactNode {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...input}
      className={css.field ?? ''}
      type={shown ? 'text' : 'password'}
      isRequired
      isInvalid={error !== null}
      validationBehavior="aria"
      spellCheck="false"
    >
      <Label className={css.label ?? ''}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <span className={own.frame}>
        <Input className={css.input ?? ''} autoCapitalize="none" autoCorrect="off" />
        <Button
          tone="quiet"
          size="s"
          className={own.toggle}
          aria-label={t(shown ? 'form.hidePassword' : 'form.showPassword')}
          onPress={() => setShown(!shown)}
        >
          {t(shown ? 'form.hide' : 'form.show')}
        </Button>
      </span>
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </TextField>
  );
}
