import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { CurrencySelect } from '../../ui/currency-select.js';
import { Field } from '../../ui/field.js';
import { FieldPair, Form } from '../../ui/form.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { useSubmission } from '../../ui/submission.js';
import { TimeZoneSelect } from '../../ui/time-zone-select.js';
import { useViewer } from '../people/viewer.js';

const UpdateCompanyMutation = graphql(`
  mutation UpdateCompany($input: UpdateCompanyInput!) {
    updateCompany(input: $input) {
      company {
        name
        language
        timeZone
        currency
      }
    }
  }
`);

const PLACES = { 'company-name': 'name' } as const;

/** The company's own settings. */
export function CompanyForm(): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const { company } = useViewer();
  const [name, setName] = useState(company.name);
  const [language, setLanguage] = useState(company.language);
  const [timeZone, setTimeZone] = useState(company.timeZone);
  const [currency, setCurrency] = useState(company.currency);
  const [updateCompany] = useMutation(UpdateCompanyMutation);
  const submission = useSubmission<'name'>(PLACES);

  const submit = async () => {
    const input = { name, language, timeZone, currency };
    const done = await submission.run(() => updateCompany({ variables: { input } }), { name });
    if (done) notify(t('admin.company.saved'));
  };

  return (
    <Form submission={submission} onSubmit={() => void submit()} action={t('ui.save')}>
      <Field
        label={t('company.name')}
        name="companyName"
        autoComplete="organization"
        value={name}
        onChange={setName}
        error={submission.at('name')}
        required
      />
      <FieldPair>
        <LanguageSelect label={t('company.language')} value={language} onChange={setLanguage} />
        <CurrencySelect label={t('company.currency')} value={currency} onChange={setCurrency} />
      </FieldPair>
      <TimeZoneSelect label={t('company.timeZone')} value={timeZone} onChange={setTimeZone} />
    </Form>
  );
}
