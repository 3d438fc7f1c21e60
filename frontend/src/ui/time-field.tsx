import { parseTime } from '@internationalized/date';
import type { ReactNode } from 'react';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';
import { Label } from 'react-aria-components/TextField';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import own from './date-field.module.css';
import css from './field.module.css';

interface Props {
  label: string;
  name?: string;
  /** `HH:MM`; empty for none. */
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  /** Said under the input; its presence makes the field invalid. */
  error?: string | null;
  required?: boolean;
}

const TIME = /^\d{2}:\d{2}$/;

/** A time of day by the clock of twenty-four hours, hours and minutes apart. */
export function TimeField({
  label,
  name,
  value,
  onChange,
  hint,
  error = null,
  required = false,
}: Props): ReactNode {
  return (
    <AriaTimeField
      {...(name !== undefined && { name })}
      className={css.field ?? ''}
      value={TIME.test(value) ? parseTime(value) : null}
      onChange={(time) => onChange(time?.toString().slice(0, 5) ?? '')}
      isRequired={required}
      isInvalid={error !== null}
      validationBehavior="aria"
      hourCycle={24}
      shouldForceLeadingZeros
    >
      <Label className={css.label ?? ''}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <DateInput className={`${css.input} ${own.parts}`}>
        {(segment) => <DateSegment segment={segment} className={own.part ?? ''} />}
      </DateInput>
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </AriaTimeField>
  );
}
