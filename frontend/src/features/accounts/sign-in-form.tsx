import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { PasswordField } from '../../ui/password-field.js';
import { useSubmission } from '../../ui/submission.js';
import { useWait } from './use-wait.js';

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        person {
          id
        }
      }
    }
  }
`);

/** No code belongs to one field: the answer must not tell which of the two was wrong. */
const PLACES = {};

/** Handle or e-mail, and the password. Too many tries: the button counts down how long to wait. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => Promise<void> }): ReactNode {
  const t = useT();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [signIn] = useMutation(SignInMutation);
  const submission = useSubmission<'login' | 'password'>(PLACES);
  const wait = useWait();

  const submit = async () => {
    const done = await submission.run(
      () => signIn({ variables: { input: { login, password } } }).catch(wait.noticed),
      { login, password },
    );
    if (done) await onSignedIn();
  };

  return (
    <Form
      submission={{
        ...submission,
        pending: submission.pending || wait.left > 0,
        whole: wait.over ? null : submission.whole,
      }}
      onSubmit={() => void submit()}
      action={wait.left > 0 ? t('signIn.wait', { time: clockOf(wait.left) }) : t('signIn.action')}
    >
      <Field
        label={t('signIn.login')}
        name="login"
        autoComplete="username"
        value={login}
        onChange={setLogin}
        error={submission.at('login')}
        required
      />
      <PasswordField
        label={t('account.password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={submission.at('password')}
      />
    </Form>
  );
}

/** Seconds as minutes and seconds: 832 → 13:52. */
function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
