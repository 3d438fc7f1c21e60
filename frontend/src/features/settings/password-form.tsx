import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Form } from '../../ui/form.js';
import { PasswordField } from '../../ui/password-field.js';
import { useSubmission } from '../../ui/submission.js';

const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        person {
          id
        }
      }
    }
  }
`);

type PasswordPlace = 'currentPassword' | 'newPassword';

const PLACES = {
  PASSWORD_WRONG: 'currentPassword',
  PASSWORD_TOO_WEAK: 'newPassword',
} as const satisfies Record<string, PasswordPlace>;

/** @param onChanged called once the other sessions have ended with the old password */
export function PasswordForm({ onChanged }: { onChanged: () => void }): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const [currentPassword, setCurrentPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [changePassword] = useMutation(ChangePasswordMutation);
  const submission = useSubmission<PasswordPlace>(PLACES);

  const submit = async () => {
    const input = { currentPassword, newPassword };
    const done = await submission.run(() => changePassword({ variables: { input } }), input);
    if (!done) return;
    setCurrentPassword('');
    setNewPassword('');
    notify(t('settings.password.changed'));
    onChanged();
  };

  return (
    <Form submission={submission} onSubmit={() => void submit()} action={t('settings.password.action')}>
      <PasswordField
        label={t('settings.password.current')}
        name="currentPassword"
        autoComplete="current-password"
        value={currentPassword}
        onChange={setCurrentPassword}
        error={submission.at('currentPassword')}
      />
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
