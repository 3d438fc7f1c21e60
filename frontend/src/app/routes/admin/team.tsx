import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { graphql } from '../../../apollo/graphql.js';
import { DeleteTeam } from '../../../features/admin/delete-team.js';
import { NewTeamDialog } from '../../../features/admin/new-team-dialog.js';
import { TeamForm } from '../../../features/admin/team-form.js';
import type { TeamValues } from '../../../features/admin/team-form.js';
import { TeamMembers, TeamMembersFragment } from '../../../features/admin/team-members.js';
import { useT } from '../../../lib/intl/translate.js';
import { useAnnouncer } from '../../../ui/announcer.js';
import { Button } from '../../../ui/button.js';
import { ErrorState } from '../../../ui/error-state.js';
import { Section } from '../../../ui/section.js';
import { RowSkeletons } from '../../../ui/skeleton.js';
import css from './admin.module.css';

const AdminTeamQuery = graphql(
  `
    query AdminTeam($handle: String!) {
      team(handle: $handle) {
        id
        handle
        displayName
        description
        parent {
          id
        }
        children {
          id
          handle
          displayName
        }
        ...TeamMembers
      }
    }
  `,
  [TeamMembersFragment],
);

const UpdateTeamMutation = graphql(`
  mutation UpdateTeam($input: UpdateTeamInput!) {
    updateTeam(input: $input) {
      team {
        id
        handle
        displayName
        description
        parent {
          id
        }
      }
    }
  }
`);

export function Component(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { notify } = useAnnouncer();
  const { handle = '' } = useParams();
  const { data, error, refetch } = useQuery(AdminTeamQuery, {
    variables: { handle },
    fetchPolicy: 'cache-and-network',
  });
  const [updateTeam] = useMutation(UpdateTeamMutation);
  const [adding, setAdding] = useState(false);

  if (data === undefined) {
    return error === undefined ? (
      <RowSkeletons count={4} />
    ) : (
      <ErrorState error={error} onRetry={() => refetch()} />
    );
  }
  const { team } = data;
  const save = async ({ parentId, ...values }: TeamValues) => {
    const place = parentId === null ? { toTop: true } : { parentId };
    const { data: saved } = await updateTeam({ variables: { input: { id: team.id, ...values, ...place } } });
    notify(t('admin.teams.saved'));
    const next = saved?.updateTeam.team.handle ?? handle;
    if (next !== handle) await navigate(`/admin/teams/${next}`, { replace: true });
  };

  return (
    <>
      <p className={css.trail}>
        <Link to="/admin/teams">{t('admin.teams.all')}</Link>
      </p>
      <Section title={team.displayName}>
        <TeamForm
          key={team.id}
          team={{ ...team, parentId: team.parent?.id ?? null }}
          action={t('ui.save')}
          onSave={save}
          beside={<DeleteTeam id={team.id} name={team.displayName} />}
        />
      </Section>
      <Section title={t('admin.teams.membersTitle')} words={t('admin.teams.members.words')}>
        <TeamMembers team={team} />
      </Section>
      <Section
        title={t('admin.teams.below')}
        actions={
          <Button size="s" onPress={() => setAdding(true)}>
            {t('admin.teams.new')}
          </Button>
        }
      >
        {team.children.length === 0 ? (
          <p>{t('admin.teams.below.none')}</p>
        ) : (
          <ul>
            {team.children.map((child) => (
              <li key={child.id}>
                <Link to={`/admin/teams/${child.handle}`}>{child.displayName}</Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {adding && <NewTeamDialog parentId={team.id} onClose={() => setAdding(false)} />}
    </>
  );
}
