import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Avatar } from '../../ui/avatar.js';
import { Icon } from '../../ui/icon.js';
import css from './person-picker.module.css';
import type { Picked } from './use-pickable.js';

interface Props {
  id: string;
  label: string;
  found: readonly Picked[];
  active: number;
  onPick: (picked: Picked) => void;
}

/** Who was found. The focus stays in the line; the arrows move here. */
export function PickList({ id, label, found, active, onPick }: Props): ReactNode {
  return (
    <ul id={id} role="listbox" aria-label={label} className={css.list}>
      {found.map((picked, index) => (
        <li
          key={picked.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={css.person}
          data-active={index === active || undefined}
          // Before the blur that would close the list.
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(picked);
          }}
        >
          <PickedName picked={picked} />
        </li>
      ))}
    </ul>
  );
}

/** Initials, name and handle; a team with how many are in it. */
export function PickedName({ picked }: { picked: Picked }): ReactNode {
  const t = useT();
  const { avatar, displayName, handle, memberCount } = picked;
  return (
    <>
      {avatar === null ? (
        <span className={css.team}>
          <Icon name="team" size={18} />
        </span>
      ) : (
        <Avatar initials={avatar.initials} hue={avatar.hue} />
      )}
      <span className={css.words}>
        <bdi>{displayName}</bdi>{' '}
        <span className={css.handle}>
          {memberCount === null ? `@${handle}` : t('teams.memberCount', { count: memberCount })}
        </span>
      </span>
    </>
  );
}
