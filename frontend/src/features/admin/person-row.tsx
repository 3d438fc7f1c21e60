import type { ReactNode } from 'react';
import { T, useT } from '../../lib/intl/translate.js';
import { Icon } from '../../ui/icon.js';
import { Menu } from '../../ui/menu.js';
import { Moment } from '../../ui/moment.js';
import { PersonLine } from '../people/person-line.js';
import type { AdminPersonRow } from './admin-person.fragment.js';
import css from './person-row.module.css';
import { ROLES } from './roles.js';

/** What an administrator can do with a person; each is asked or shown in a dialog. */
export type PersonAction = 'roles' | 'reset' | 'suspend' | 'reactivate' | 'pass on';

interface Props {
  entry: AdminPersonRow;
  isViewer: boolean;
  onAction: (action: PersonAction, entry: AdminPersonRow) => void;
}

/** A person as administrators see them: address, roles, whether they are let in. */
export function PersonRow({ entry, isViewer, onAction }: Props): ReactNode {
  const t = useT();
  const { person, email, roles, suspendedAt } = entry;
  const named = ROLES.filter(({ role }) => roles.includes(role)).map(({ name }) => t(name));
  const act = (action: PersonAction) => () => onAction(action, entry);
  return (
    <li className={css.row} data-suspended={suspendedAt !== null || undefined}>
      <div className={css.who}>
        <PersonLine person={person} />
        <p className={css.title}>
          <span>@{person.handle}</span>
          {person.title !== '' && ` · ${person.title}`}
        </p>
      </div>
      <p className={css.email}>{email}</p>
      <p className={css.state}>
        {suspendedAt !== null && (
          <span className={css.suspended}>
            <T
              id="admin.people.suspendedSince"
              values={{ moment: <Moment key="moment" at={suspendedAt} as="date" /> }}
            />
          </span>
        )}
        {named.join(', ')}
      </p>
      <div className={css.menu}>
        <Menu
          label={t('admin.people.actions', { name: person.displayName })}
          tone="quiet"
          iconOnly
          entries={[
            { text: t('admin.people.roles'), onAction: act('roles') },
            ...(suspendedAt === null ? [{ text: t('admin.people.reset'), onAction: act('reset') }] : []),
            ...(suspendedAt !== null
              ? [
                  { text: t('admin.people.passOn'), onAction: act('pass on') },
                  { text: t('admin.people.reactivate'), onAction: act('reactivate') },
                ]
              : isViewer
                ? []
                : [{ text: t('admin.people.suspend'), onAction: act('suspend'), danger: true }]),
          ]}
        >
          <Icon name="more" size={18} />
        </Menu>
      </div>
    </li>
  );
}
