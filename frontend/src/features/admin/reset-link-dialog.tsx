import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { CopyField } from '../../ui/copy-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import type { AdminPersonRow } from './admin-person.fragment.js';
import { OnceOnly } from './once-only.js';

const CreateResetLinkMutation = graphql(`
  mutation CreatePasswordResetLink($input: PersonIdInput!) {
    createPasswordResetLink(input: $input) {
      link
      expiresAt
    }
  }
`);

const PLACES = {};

/** Makes the link by which somebody chooses a new password, and shows it this once. */
export function ResetLinkDialog({
  entry,
  onClose,
}: {
  entry: AdminPersonRow;
  onClose: () => void;
}): ReactNode {
  const t = useT();
  const times = useTimes();
  const [createLink] = useMutation(CreateResetLinkMutation);
  const [made, setMade] = useState<{ link: string; expiresAt: string } | null>(null);
  const submission = useSubmission<never>(PLACES);
  const name = entry.person.displayName;

  const submit = () =>
    submission.run(async () => {
      const { data } = await createLink({ variables: { input: { personId: entry.person.id } } });
      setMade(data?.createPasswordResetLink ?? null);
    });

  return (
    <Dialog title={t('admin.reset.title', { name })} open onClose={onClose} dismissable={made === null}>
      {made === null ? (
        <Form
          submission={submission}
          onSubmit={() => void submit()}
          action={t('admin.reset.action')}
          beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
        >
          <p>{t('admin.reset.words')}</p>
        </Form>
      ) : (
        <OnceOnly words={t('admin.reset.once', { moment: times.exact(made.expiresAt) })} onClose={onClose}>
          <CopyField label={t('admin.reset.link')} value={made.link} />
        </OnceOnly>
      )}
    </Dialog>
  );
}
