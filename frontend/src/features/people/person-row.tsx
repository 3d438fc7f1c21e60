import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Avatar } from '../../ui/avatar.js';
import { FollowButton } from '../../ui/follow-button.js';
import css from './person-row.module.css';
import { useFollowPerson } from './use-follow-person.js';

export const PersonRowFragment = graphql(`
  fragment PersonRow on Person {
    id
    handle
    displayName
    title
    active
    isViewer
    viewerFollows
    followerCount
    avatar {
      initials
      hue
    }
    teams {
      isLead
      team {
        id
        handle
        displayName
      }
    }
  }
`);

interface Props {
  person: FragmentOf<typeof PersonRowFragment>;
  /** Another second line: why this person is proposed, their part in the team. */
  note?: ReactNode;
}

/** A person in a list: who, what for, in which teams; follow. */
export function PersonRow({ person: ref, note }: Props): ReactNode {
  const t = useT();
  const follow = useFollowPerson();
  const person = readFragment(PersonRowFragment, ref);
  const teams = person.teams.map(({ team }) => team.displayName).join(', ');
  return (
    <div className={css.row}>
      <Avatar initials={person.avatar.initials} hue={person.avatar.hue} size={36} />
      <div className={css.words}>
        <p>
          <Link to={`/people/${person.handle}`} className={css.name}>
            <bdi>{person.displayName}</bdi>
          </Link>{' '}
          <span className={css.handle}>@{person.handle}</span>
          {!person.active && <span className={css.handle}> · {t('people.left')}</span>}
        </p>
        <p className={css.note}>{note ?? [person.title, teams].filter(Boolean).join(' · ')}</p>
      </div>
      {!person.isViewer && person.active && (
        <FollowButton
          name={person.displayName}
          following={person.viewerFollows}
          onToggle={() => follow(person)}
        />
      )}
    </div>
  );
}
