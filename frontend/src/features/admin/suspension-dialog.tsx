import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useSubmission } from '../../ui/submission.js';
import { AdminPersonFragment } from './admin-person.fragment.js';
import type { AdminPersonRow } from './admin-person.fragment.js';
import { HeirChoice } from './heir-choice.js';
import type { Picked } from '../people/use-pickable.js';
import { useSuspend } from './use-suspend.js';

const ReactivateMutation = graphql(
  `
    mutation ReactivatePerson($input: PersonIdInput!) {
      reactivatePerson(input: $input) {
        adminPerson {
          ...AdminPersonRow
        }
      }
    }
  `,
  [AdminPersonFragment],
);

const PLACES = {};

interface Props {
  entry: AdminPersonRow;
  suspend: boolean;
  onClose: () => void;
}

/** Asks once before somebody is kept out, or let in again. */
export function SuspensionDialog({ entry, suspend, onClose }: Props): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const suspendPerson = useSuspend();
  const [heir, setHeir] = useState<Picked | null>(null);
  const [reactivatePerson] = useMutation(ReactivateMutation);
  const submission = useSubmission<never>(PLACES);
  const name = entry.person.displayName;

  const submit = async () => {
    const personId = entry.person.id;
    const done = await submission.run(() =>
      suspend
        ? suspendPerson(personId, heir?.id ?? null)
        : reactivatePerson({ variables: { input: { personId } } }),
    );
    if (!done) return;
    onClose();
    notify(t(suspend ? 'admin.suspend.done' : 'admin.reactivate.done', { name }));
  };

  return (
    <ConfirmDialog
      title={t(suspend ? 'admin.suspend.title' : 'admin.reactivate.title', { name })}
      action={t(suspend ? 'admin.people.suspend' : 'admin.people.reactivate')}
      open
      pending={submission.pending}
      danger={suspend}
      refusal={submission.whole}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      {t(suspend ? 'admin.suspend.words' : 'admin.reactivate.words')}
      {suspend && <HeirChoice leavingId={entry.person.id} heir={heir} onChoose={setHeir} />}
    </ConfirmDialog>
  );
}
