import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useSubmission } from '../../ui/submission.js';

const DeleteTeamMutation = graphql(`
  mutation DeleteTeam($input: DeleteTeamInput!) {
    deleteTeam(input: $input) {
      ok
    }
  }
`);

const PLACES = {};

/** Deletes a team once asked; one with teams below it is refused. */
export function DeleteTeam({ id, name }: { id: string; name: string }): ReactNode {
  const t = useT();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { notify } = useAnnouncer();
  const [asked, setAsked] = useState(false);
  const [deleteTeam] = useMutation(DeleteTeamMutation);
  const submission = useSubmission<never>(PLACES);
  const close = () => setAsked(false);

  const submit = async () => {
    const done = await submission.run(() => deleteTeam({ variables: { input: { id } } }));
    if (!done) return;
    close();
    notify(t('admin.teams.deleted', { name }));
    await navigate('/admin/teams', { replace: true });
    // Only now: the page of the team would look for it at once.
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'teams' });
    client.cache.evict({ id: `Team:${id}` });
  };

  return (
    <>
      <Button tone="danger" onPress={() => setAsked(true)}>
        {t('admin.teams.delete')}
      </Button>
      <ConfirmDialog
        title={t('admin.teams.delete.title', { name })}
        action={t('admin.teams.delete')}
        open={asked}
        pending={submission.pending}
        danger
        refusal={submission.whole}
        onConfirm={() => void submit()}
        onClose={close}
      >
        {t('admin.teams.delete.words')}
      </ConfirmDialog>
    </>
  );
}
