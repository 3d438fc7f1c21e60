import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { CurrencySelect } from '../../ui/currency-select.js';
import { Field } from '../../ui/field.js';
import { FieldGroup, FieldPair, Form } from '../../ui/form.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { PasswordField } from '../../ui/password-field.js';
import { useSubmission } from '../../ui/submission.js';
import { TimeZoneSelect, deviceTimeZone } from '../../ui/time-zone-select.js';
import { ACCOUNT_PLACES } from './account-places.js';
import type { AccountField } from './account-places.js';
import { IdentityFields } from './identity-fields.js';
import { useIdentity } from './use-identity.js';

const SetUpCompanyMutation = graphql(`
  mutation SetUpCompany($input: SetUpCompanyInput!) {
    setUpCompany(input: $input) {
      viewer {
        person {
          id
        }
      }
    }
  }
`);

type SetUpField = AccountField | 'companyName';

const PLACES = { ...ACCOUNT_PLACES, 'company-name': 'companyName' } as const satisfies Record<
  string,
  SetUpField
>;

/** The company and its first administrator. The language chosen is the page's at once. */
export function SetUpForm({ token, onDone }: { token: string; onDone: () => Promise<void> }): ReactNode {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  const [companyName, setCompanyName] = useState('');
  const [timeZone, setTimeZone] = useState(deviceTimeZone);
  const [currency, setCurrency] = useState('EUR');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const identity = useIdentity();
  const { displayName, handle } = identity;
  const [setUpCompany] = useMutation(SetUpCompanyMutation);
  const submission = useSubmission<SetUpField>(PLACES);
  const { at } = submission;

  const submit = async () => {
    const fields = { companyName, displayName, handle, email, password };
    const done = await submission.run(
      () =>
        setUpCompany({
          variables: {
            input: { token, ...fields, timeZone, currency, language: language === 'en' ? 'EN' : 'FR' },
          },
        }),
      fields,
    );
    if (done) await onDone();
  };

  return (
    <Form submission={submission} onSubmit={() => void submit()} action={t('setUp.action')}>
      <FieldGroup legend={t('setUp.company')}>
        <Field
          label={t('company.name')}
          name="companyName"
          autoComplete="organization"
          value={companyName}
          onChange={setCompanyName}
          error={at('companyName')}
          maxLength={80}
          required
        />
        <FieldPair>
          <LanguageSelect
            label={t('company.language')}
            value={language === 'en' ? 'EN' : 'FR'}
            onChange={(next) => setLanguage(next === 'EN' ? 'en' : 'fr')}
          />
          <CurrencySelect label={t('company.currency')} value={currency} onChange={setCurrency} />
        </FieldPair>
        <TimeZoneSelect label={t('company.timeZone')} value={timeZone} onChange={setTimeZone} />
      </FieldGroup>
      <FieldGroup legend={t('setUp.you')}>
        <IdentityFields
          identity={identity}
          errors={{ displayName: at('displayName'), handle: at('handle') }}
        />
        <Field
          label={t('account.email')}
          name="email"
          type="email"
          autoComplete="email"
          value={email}
          onChange={setEmail}
          error={at('email')}
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
      </FieldGroup>
    </Form>
  );
}
