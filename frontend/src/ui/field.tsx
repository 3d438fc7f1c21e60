import type { ComponentProps, HTMLInputAutoCompleteAttribute, ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { TextArea } from 'react-aria-components/TextArea';
import css from './field.module.css';

interface Props {
  label: string;
  name: string;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** Said under the label, before one writes. */
  hint?: ReactNode;
  /** Said under the input; its presence makes the field invalid. */
  error?: string | null;
  /** Days and times have fields of their own. */
  type?: 'text' | 'password' | 'email' | 'search';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  required?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  multiline?: boolean;
  maxLength?: number;
  spellCheck?: boolean;
  /** Of a dialog that asks for one thing: one writes at once. */
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
  /** A list of what could be written, right under the input, and the keys that move in it. */
  completing?: { input: ComponentProps<typeof Input>; list: ReactNode };
}

/** One labelled input. */
export function Field({
  label,
  hint,
  error = null,
  type = 'text',
  required = false,
  disabled = false,
  readOnly = false,
  multiline = false,
  spellCheck = false,
  ref,
  completing,
  ...input
}: Props): ReactNode {
  return (
    <TextField
      {...input}
      className={css.field ?? ''}
      type={type}
      isRequired={required}
      isDisabled={disabled}
      isReadOnly={readOnly}
      isInvalid={error !== null}
      validationBehavior="aria"
      spellCheck={spellCheck ? 'true' : 'false'}
    >
      <Label className={css.label ?? ''}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      {multiline ? (
        <TextArea className={css.input ?? ''} rows={3} />
      ) : (
        <div className={css.completed}>
          <Input {...completing?.input} className={css.input ?? ''} {...(ref === undefined ? {} : { ref })} />
          {completing?.list}
        </div>
      )}
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </TextField>
  );
}
