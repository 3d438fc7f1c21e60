import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Icon } from '../../ui/icon.js';
import { useRefusal } from '../../ui/refusal.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { PersonLine, PersonLineFragment } from '../people/person-line.js';
import { PersonPicker } from '../people/person-picker.js';
import css from './team-members.module.css';

export const TeamMembersFragment = graphql(
  `
    fragment TeamMembers on Team {
      id
      memberCount
      leads {
        id
        displayName
      }
      members {
        isLead
        person {
          id
          displayName
          ...PersonLine
        }
      }
    }
  `,
  [PersonLineFragment],
);

const SetTeamMemberMutation = graphql(
  `
    mutation SetTeamMember($input: SetTeamMemberInput!) {
      setTeamMember(input: $input) {
        team {
          ...TeamMembers
        }
      }
    }
  `,
  [TeamMembersFragment],
);

const RemoveTeamMemberMutation = graphql(
  `
    mutation RemoveTeamMember($input: RemoveTeamMemberInput!) {
      removeTeamMember(input: $input) {
        team {
          ...TeamMembers
        }
      }
    }
  `,
  [TeamMembersFragment],
);

/** Who is in a team and who leads it. Each change is made at once. */
export function TeamMembers({ team: ref }: { team: FragmentOf<typeof TeamMembersFragment> }): ReactNode {
  const t = useT();
  const { announce } = useAnnouncer();
  const refused = useRefusal();
  const [setMember, { loading: setting }] = useMutation(SetTeamMemberMutation);
  const [removeMember, { loading: removing }] = useMutation(RemoveTeamMemberMutation);
  const team = readFragment(TeamMembersFragment, ref);
  const busy = setting || removing;
  // What was ticked shows at once, and goes back when it is refused.
  const [asked, setAsked] = useState<{ personId: string; isLead: boolean } | null>(null);

  const put = async (personId: string, name: string, isLead: boolean) => {
    setAsked({ personId, isLead });
    try {
      await setMember({ variables: { input: { teamId: team.id, personId, isLead } } });
      announce(t(isLead ? 'admin.teams.nowLead' : 'admin.teams.nowMember', { name }));
    } catch (error) {
      refused(error);
    }
    setAsked(null);
  };
  const remove = (personId: string, name: string) =>
    removeMember({ variables: { input: { teamId: team.id, personId } } }).then(
      () => announce(t('admin.teams.nowOut', { name })),
      refused,
    );

  return (
    <>
      <PersonPicker
        label={t('admin.teams.add')}
        exceptIds={team.members.map(({ person }) => person.id)}
        onPick={({ id, displayName }) => void put(id, displayName, false)}
      />
      {team.members.length === 0 && <p className={css.none}>{t('admin.teams.noMember')}</p>}
      <ul className={css.list}>
        {team.members.map(({ person, isLead }) => (
          <li key={person.id} className={css.member}>
            <span className={css.who}>
              <PersonLine person={person} withHandle />
            </span>
            <Checkbox
              checked={asked?.personId === person.id ? asked.isLead : isLead}
              onChange={(lead) => void put(person.id, person.displayName, lead)}
            >
              {t('admin.teams.lead')}
              <VisuallyHidden>{` (${person.displayName})`}</VisuallyHidden>
            </Checkbox>
            <Button
              tone="quiet"
              size="s"
              iconOnly
              isPending={busy}
              aria-label={t('admin.teams.remove', { name: person.displayName })}
              title={t('admin.teams.remove', { name: person.displayName })}
              onPress={() => void remove(person.id, person.displayName)}
            >
              <Icon name="close" size={14} />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
