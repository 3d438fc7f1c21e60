import type { ReactNode } from 'react';
import { Avatar } from '../../ui/avatar.js';
import css from './person-picker.module.css';
import type { PickedPerson } from './person-picker.js';

interface Props {
  id: string;
  label: string;
  people: readonly PickedPerson[];
  active: number;
  onPick: (person: PickedPerson) => void;
}

/** Who was found. The focus stays in the line; the arrows move here. */
export function PickList({ id, label, people, active, onPick }: Props): ReactNode {
  return (
    <ul id={id} role="listbox" aria-label={label} className={css.list}>
      {people.map((person, index) => (
        <li
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={css.person}
          data-active={index === active || undefined}
          // Before the blur that would close the list.
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(person);
          }}
        >
          <Avatar initials={person.avatar.initials} hue={person.avatar.hue} />
          <span className={css.words}>
            <bdi>{person.displayName}</bdi> <span className={css.handle}>@{person.handle}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
