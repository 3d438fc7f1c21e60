import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Avatar } from '../../ui/avatar.js';
import { FollowButton } from '../../ui/follow-button.js';
import { Icon } from '../../ui/icon.js';
import { ButtonLink } from '../../ui/link.js';
import { Menu } from '../../ui/menu.js';
import type { MenuEntry } from '../../ui/menu.js';
import css from './person-header.module.css';
import { FollowLevelSelect } from './follow-level.js';
import { useFollowPerson } from './use-follow-person.js';
import { useMutePerson } from './use-mute-person.js';
import { usePersonFollowLevel } from './use-person-follow-level.js';

export const PersonHeaderFragment = graphql(`
  fragment PersonHeader on Person {
    id
    handle
    displayName
    title
    active
    joinedAt
    isViewer
    viewerFollows
    viewerFollowLevel
    viewerMutes
    followerCount
    followedPersonCount
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
  person: ResultOf<typeof PersonHeaderFragment>;
  /** More that can be done besides muting. */
  entries?: readonly MenuEntry[];
}

/** The head of a person's page: who this is and what for. Nothing on presence, nothing counted against others. */
export function PersonHeader({ person, entries = [] }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const follow = useFollowPerson();
  const setLevel = usePersonFollowLevel();
  const { mute, unmute } = useMutePerson();
  return (
    <header className={css.header}>
      <Avatar initials={person.avatar.initials} hue={person.avatar.hue} size={64} />
      <div className={css.words}>
        <h1 className={css.name}>
          <bdi>{person.displayName}</bdi>
        </h1>
        <p className={css.handle}>
          @{person.handle}
          {!person.active && <> · {t('people.left')}</>}
        </p>
        {person.title !== '' && <p>{person.title}</p>}
        <p className={css.facts}>
          {person.teams.map(({ team, isLead }) => (
            <span key={team.id}>
              <Link to={`/teams/${team.handle}`}>{team.displayName}</Link>
              {isLead && <> · {t('teams.lead')}</>}
            </span>
          ))}
        </p>
        <p className={css.facts}>
          <span>{t('topics.followerCount', { count: person.followerCount })}</span>
          <span>{t('people.followedCount', { count: person.followedPersonCount })}</span>
          <span>{t('people.joined', { date: times.date(person.joinedAt) })}</span>
          {person.viewerMutes && <span>{t('topics.muted')}</span>}
        </p>
      </div>
      <div className={css.actions}>
        {person.isViewer ? (
          <ButtonLink to="/settings">{t('people.editProfile')}</ButtonLink>
        ) : (
          <>
            {person.active && (
              <FollowButton
                size="m"
                name={person.displayName}
                following={person.viewerFollows}
                onToggle={() => follow(person)}
              />
            )}
            {person.active && person.viewerFollowLevel !== null && (
              <FollowLevelSelect
                name={person.displayName}
                level={person.viewerFollowLevel}
                onChange={(level) => setLevel(person, level)}
              />
            )}
            <Menu
              label={t('topics.more', { name: person.displayName })}
              tone="quiet"
              iconOnly
              align="end"
              entries={[
                {
                  text: t(person.viewerMutes ? 'people.unmute' : 'people.mute'),
                  onAction: () => void (person.viewerMutes ? unmute(person.handle) : mute(person.handle)),
                },
                ...entries,
              ]}
            >
              <Icon name="more" />
            </Menu>
          </>
        )}
      </div>
    </header>
  );
}
