import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Form } from '../../ui/form.js';
import { PasswordField } from '../../ui/password-field.js';
import { useSubmission } from '../../ui/submission.js';

const ResetPasswordMutation = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      viewer {
        person {
          id
        }
      }
    }
  }
`);

const PLACES = { PASSWORD_TOO_WEAK: 'newPassword' } as const;

/** A new password instead of a forgotten one; it signs in at once. */
export function ResetForm({ token, onDone }: { token: string; onDone: () => Promise<void> }): ReactNode {
  const t = useT();
  const [newPassword, setNewPassword] = useState('');
  const [resetPassword] = useMutation(ResetPasswordMutation);
  const submission = useSubmission<'newPassword'>(PLACES);

  const submit = async () => {
    const done = await submission.run(() => resetPassword({ variables: { input: { token, newPassword } } }), {
      newPassword,
    });
    if (done) await onDone();
  };

  return (
    <Form submission={submission} onSubmit={() => void submit()} action={t('reset.action')}>
      <PasswordField
        label={t('account.newPassword')}
        name="newPassword"
        autoComplete="new-password"
        hint={t('account.password.hint')}
        value={newPassword}
        onChange={setNewPassword}
        error={submission.at('newPassword')}
      />
    </Form>
  );
}
