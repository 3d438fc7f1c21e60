import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { FieldPair, Form } from '../../ui/form.js';
import { useRefusal } from '../../ui/refusal.js';
import { useSubmission } from '../../ui/submission.js';
import css from './deals.module.css';
import { DealReasonsQuery } from './loss-reason.query.js';

const AddDealReasonMutation = graphql(`
  mutation AddDealReason($input: AddDealReasonInput!) {
    addDealReason(input: $input) {
      dealReasons {
        id
        labelFr
        labelEn
        isRetired
      }
    }
  }
`);

const UpdateDealReasonMutation = graphql(`
  mutation UpdateDealReason($input: UpdateDealReasonInput!) {
    updateDealReason(input: $input) {
      dealReasons {
        id
        labelFr
        labelEn
        isRetired
      }
    }
  }
`);

const PLACES = { label: 'label' } as const;

/** The company's list of why deals get lost, in both languages. */
export function DealReasonsForm(): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const refused = useRefusal();
  const { data, refetch } = useQuery(DealReasonsQuery);
  const [add] = useMutation(AddDealReasonMutation);
  const [update] = useMutation(UpdateDealReasonMutation);
  const [labelFr, setLabelFr] = useState('');
  const [labelEn, setLabelEn] = useState('');
  const submission = useSubmission<'label'>(PLACES);
  const submit = async () => {
    const input = { labelFr, labelEn };
    const done = await submission.run(() => add({ variables: { input } }), { label: labelFr });
    if (!done) return;
    setLabelFr('');
    setLabelEn('');
    await refetch();
    notify(t('deals.saved'));
  };
  const retire = (id: string, isRetired: boolean) => {
    update({ variables: { input: { id, isRetired } } }).then(() => notify(t('deals.saved')), refused);
  };
  return (
    <>
      <ul className={css.reasons}>
        {(data?.dealReasons ?? []).map((reason) => (
          <li key={reason.id}>
            <span className={reason.isRetired ? css.soft : undefined}>
              {reason.labelFr} · <span lang="en">{reason.labelEn}</span>
              {reason.isRetired && ` (${t('deals.retired')})`}
            </span>
            <Button
              size="s"
              tone="quiet"
              aria-label={`${t(reason.isRetired ? 'deals.restore' : 'deals.retire')} – ${reason.labelFr}`}
              onPress={() => retire(reason.id, !reason.isRetired)}
            >
              {t(reason.isRetired ? 'deals.restore' : 'deals.retire')}
            </Button>
          </li>
        ))}
      </ul>
      <Form submission={submission} onSubmit={() => void submit()} action={t('deals.addReason')}>
        <FieldPair>
          <Field
            label={t('deals.labelFr')}
            name="labelFr"
            value={labelFr}
            onChange={setLabelFr}
            error={submission.at('label')}
            maxLength={40}
            required
          />
          <Field
            label={t('deals.labelEn')}
            name="labelEn"
            value={labelEn}
            onChange={setLabelEn}
            maxLength={40}
            required
          />
        </FieldPair>
      </Form>
    </>
  );
}
