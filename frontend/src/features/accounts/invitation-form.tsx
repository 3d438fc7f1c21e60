import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { PasswordField } from '../../ui/password-field.js';
import { useSubmission } from '../../ui/submission.js';
import { TimeZoneSelect, deviceTimeZone } from '../../ui/time-zone-select.js';
import { ACCOUNT_PLACES } from './account-places.js';
import type { AccountField } from './account-places.js';
import { IdentityFields } from './identity-fields.js';
import { useIdentity } from './use-identity.js';

const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        person {
          id
        }
      }
    }
  }
`);

type JoiningField = AccountField | 'title';

const PLACES = { ...ACCOUNT_PLACES, title: 'title' } as const satisfies Record<string, JoiningField>;

interface Props {
  token: string;
  /** What the invitation already knows. */
  invited: { email: string | null; displayName: string | null };
  onJoined: () => Promise<void>;
}

/** Makes an account of an invitation. An invited address is the one to join with. */
export function InvitationForm({ token, invited, onJoined }: Props): ReactNode {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  const [email, setEmail] = useState(invited.email ?? '');
  const [title, setTitle] = useState('');
  const [password, setPassword] = useState('');
  const [timeZone, setTimeZone] = useState(deviceTimeZone);
  const identity = useIdentity(invited.displayName ?? '');
  const { displayName, handle } = identity;
  const [acceptInvitation] = useMutation(AcceptInvitationMutation);
  const submission = useSubmission<JoiningField>(PLACES);
  const { at } = submission;

  const submit = async () => {
    const fields = { displayName, handle, email, password };
    const done = await submission.run(
      () =>
        acceptInvitation({
          variables: {
            input: { token, ...fields, title, timeZone, language: language === 'en' ? 'EN' : 'FR' },
          },
        }),
      fields,
    );
    if (done) await onJoined();
  };

  return (
    <Form submission={submission} onSubmit={() => void submit()} action={t('invitation.action')}>
      <IdentityFields identity={identity} errors={{ displayName: at('displayName'), handle: at('handle') }} />
      <Field
        label={t('account.title')}
        name="title"
        autoComplete="organization-title"
        hint={t('account.title.hint')}
        value={title}
        onChange={setTitle}
        error={at('title')}
      />
      <Field
        label={t('account.email')}
        name="email"
        type="email"
        autoComplete="email"
        {...(invited.email === null ? {} : { hint: t('invitation.email.hint') })}
        value={email}
        onChange={setEmail}
        error={at('email')}
        readOnly={invited.email !== null}
        required
      />
      <PasswordField
        label={t('account.password')}
        name="password"
        autoComplete="new-password"
        hint={t('account.password.hint')}
        value={password}
        onChange={setPassword}
        error={at('password')}
      />
      <LanguageSelect
        label={t('account.language')}
        value={language === 'en' ? 'EN' : 'FR'}
        onChange={(next) => setLanguage(next === 'EN' ? 'en' : 'fr')}
      />
      <TimeZoneSelect label={t('account.timeZone')} value={timeZone} onChange={setTimeZone} />
    </Form>
  );
}
