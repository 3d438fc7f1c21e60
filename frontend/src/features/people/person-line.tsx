import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { Avatar } from '../../ui/avatar.js';
import css from './person-line.module.css';

export const PersonLineFragment = graphql(`
  fragment PersonLine on Person {
    id
    handle
    displayName
    avatar {
      initials
      hue
    }
  }
`);

interface Props {
  person: FragmentOf<typeof PersonLineFragment>;
  /** The handle after the name, where there is room for it. */
  withHandle?: boolean;
}

/** Who: initials and name, leading to the person's page. */
export function PersonLine({ person, withHandle = false }: Props): ReactNode {
  const { handle, displayName, avatar } = readFragment(PersonLineFragment, person);
  return (
    <Link to={`/people/${handle}`} className={css.line}>
      <Avatar initials={avatar.initials} hue={avatar.hue} />
      <bdi className={css.name}>{displayName}</bdi>
      {withHandle && <span className={css.handle}>@{handle}</span>}
    </Link>
  );
}
