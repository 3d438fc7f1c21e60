import { parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';
import { Label } from 'react-aria-components/TextField';
import { classNames } from './class-names.js';
import own from './date-field.module.css';
import css from './field.module.css';

interface Props {
  label: string;
  name?: string;
  /** `YYYY-MM-DD`; empty for none. */
  value: string;
  onChange: (value: string) => void;
  /** The first and the last day that can be meant, as value. */
  min?: string | undefined;
  max?: string | undefined;
  hint?: ReactNode;
  /** Said under the input; its presence makes the field invalid. */
  error?: string | null;
  required?: boolean;
  /** The label is heard, not seen. */
  labelHidden?: boolean;
  /** Smaller, for a line of settings. */
  slim?: boolean;
  autoFocus?: boolean;
  onLeave?: () => void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day, written part by part in the order of the page's language, whatever that of the browser is. */
export function DateField({
  label,
  name,
  value,
  onChange,
  min,
  max,
  hint,
  error = null,
  required = false,
  labelHidden = false,
  slim = false,
  autoFocus = false,
  onLeave,
}: Props): ReactNode {
  return (
    <AriaDateField
      {...(name !== undefined && { name })}
      {...(min !== undefined && DAY.test(min) && { minValue: parseDate(min) })}
      {...(max !== undefined && DAY.test(max) && { maxValue: parseDate(max) })}
      {...(onLeave !== undefined && { onBlur: onLeave })}
      {...(labelHidden && { 'aria-label': label })}
      className={css.field ?? ''}
      autoFocus={autoFocus}
      value={DAY.test(value) ? parseDate(value) : null}
      onChange={(day) => onChange(day?.toString() ?? '')}
      isRequired={required}
      isInvalid={error !== null}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      {!labelHidden && <Label className={css.label ?? ''}>{label}</Label>}
      {hint !== undefined && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <DateInput className={classNames(css.input, own.parts, slim && own.slim)}>
        {(segment) => <DateSegment segment={segment} className={own.part ?? ''} />}
      </DateInput>
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </AriaDateField>
  );
}
