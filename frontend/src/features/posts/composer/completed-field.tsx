import { type ComponentProps, type ReactNode, type RefObject, useRef } from 'react';
import { useT } from '../../../lib/intl/translate.js';
import { Field } from '../../../ui/field.js';
import { CompletionList } from './completion-list.js';
import { useCompleting } from './use-completing.js';

interface Props extends Pick<ComponentProps<typeof Field>, 'label' | 'name' | 'hint' | 'error'> {
  value: string;
  onChange: (value: string) => void;
  field?: RefObject<HTMLInputElement | null>;
}

/** One labelled line in which people, teams and topics are completed, as in a post. */
export function CompletedField({ value, onChange, field, ...rest }: Props): ReactNode {
  const t = useT();
  const own = useRef<HTMLInputElement>(null);
  const input = field ?? own;
  const { listId, open, completions, current, accept, onKey, onTyped, look, close } = useCompleting({
    text: value,
    onChange,
    field: input,
    isOneLine: true,
  });
  return (
    <Field
      {...rest}
      ref={input}
      value={value}
      onChange={(typed) => onTyped(typed, input.current?.selectionStart ?? typed.length)}
      autoComplete="off"
      spellCheck
      completing={{
        input: {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': open !== null,
          'aria-controls': open === null ? undefined : listId,
          'aria-activedescendant': open === null ? undefined : `${listId}-${current}`,
          onKeyDown: onKey,
          onBlur: close,
          onClick: ({ currentTarget: { value: text, selectionStart } }) =>
            look(text, selectionStart ?? text.length),
        },
        list: open !== null && (
          <CompletionList
            id={listId}
            label={t(open.trigger === '#' ? 'composer.completeTopic' : 'composer.completeMention')}
            completions={completions}
            active={current}
            onChoose={accept}
          />
        ),
      }}
    />
  );
}
