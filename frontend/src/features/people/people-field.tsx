import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import css from './people-field.module.css';
import { PersonPicker } from './person-picker.js';
import { PickedName } from './pick-list.js';
import type { Picked } from './use-pickable.js';

interface Props {
  label: string;
  hint?: string;
  error?: string | null;
  chosen: readonly Picked[];
  onChange: (chosen: readonly Picked[]) => void;
  /** Whole teams too. */
  withTeams?: boolean;
  /** One at most: another takes the place of the first. */
  single?: boolean;
}

/** Chooses people: found by some letters of their name, taken off by a button each. */
export function PeopleField({
  label,
  hint,
  error = null,
  chosen,
  onChange,
  withTeams = false,
  single = false,
}: Props): ReactNode {
  const t = useT();
  const { announce } = useAnnouncer();
  const line = useRef<HTMLInputElement>(null);

  const add = (picked: Picked) => {
    onChange(single ? [picked] : [...chosen, picked]);
    announce(t('picking.added', { name: picked.displayName }));
  };
  const remove = (picked: Picked) => {
    onChange(chosen.filter(({ id }) => id !== picked.id));
    announce(t('picking.removed', { name: picked.displayName }));
    // The button is gone with its line: the focus goes where one writes the next.
    line.current?.focus();
  };

  return (
    <div>
      <PersonPicker
        ref={line}
        label={label}
        {...(hint !== undefined && { hint })}
        error={error}
        withTeams={withTeams}
        exceptIds={chosen.map(({ id }) => id)}
        onPick={add}
      />
      {chosen.length > 0 && (
        <ul className={css.chosen} aria-label={label}>
          {chosen.map((picked) => (
            <li key={picked.id} className={css.one}>
              <PickedName picked={picked} />
              <Button
                tone="quiet"
                size="s"
                iconOnly
                aria-label={t('picking.remove', { name: picked.displayName })}
                title={t('picking.remove', { name: picked.displayName })}
                onPress={() => remove(picked)}
              >
                <Icon name="close" size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
