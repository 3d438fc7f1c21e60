import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TeamForm } from './team-form.js';
import type { TeamValues } from './team-form.js';

const CreateTeamMutation = graphql(`
  mutation CreateTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      team {
        id
        handle
      }
    }
  }
`);

interface Props {
  /** The team to stand below; null for the top. */
  parentId: string | null;
  onClose: () => void;
}

/** Makes a team and goes to its page, where people are put into it. */
export function NewTeamDialog({ parentId, onClose }: Props): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const [createTeam] = useMutation(CreateTeamMutation, {
    update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'teams' }),
  });

  const create = async (values: TeamValues) => {
    const { data } = await createTeam({ variables: { input: values } });
    if (data === undefined) return;
    onClose();
    await navigate(`/admin/teams/${data.createTeam.team.handle}`);
  };

  return (
    <Dialog title={t('admin.teams.new')} open onClose={onClose}>
      <TeamForm
        team={null}
        parentId={parentId}
        action={t('admin.teams.create')}
        onSave={create}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      />
    </Dialog>
  );
}
