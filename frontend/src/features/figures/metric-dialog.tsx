import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { errorCode } from '../../apollo/errors.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { useViewer } from '../people/viewer.js';
import {
  AddMetricMutation,
  type CountedTopic,
  type MetricData,
  RetireMetricMutation,
  UpdateMetricMutation,
} from './counting.query.js';
import { type MetricField, MetricFields } from './metric-fields.js';
import { sharedInput, valuesOf } from './metric-values.js';

interface Props {
  topic: CountedTopic;
  /** Null to declare one. */
  metric: MetricData | null;
  onClose: () => void;
}

const PLACES = {
  'metric-name': 'nameFr',
  words: 'labels',
} as const satisfies Record<string, MetricField>;

/** Declares a metric or changes one. A unit that can no longer change leads to a new metric, with what was typed. */
export function MetricDialog({ topic, metric, onClose }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const { company } = useViewer();
  const [values, setValues] = useState(() => valuesOf(metric, company.currency));
  const [isNew, setIsNew] = useState(metric === null);
  const [unitStays, setUnitStays] = useState(false);
  const submission = useSubmission<MetricField>(PLACES);
  const [add] = useMutation(AddMetricMutation);
  const [update] = useMutation(UpdateMetricMutation);
  const [retire] = useMutation(RetireMetricMutation);

  const write = async (asNew: boolean) => {
    const shared = sharedInput(values);
    if (!asNew && metric !== null) {
      await update({ variables: { input: { id: metric.id, ...shared } } });
      return;
    }
    const { rule, numeratorId, denominatorId } = values;
    const parts = rule === 'RATIO' ? { numeratorId, denominatorId } : {};
    await add({ variables: { input: { topic: topic.key, ...shared, rule, ...parts } } });
    // The new one begins where the old one ends: no figure counts for both.
    if (metric !== null) await retire({ variables: { input: { id: metric.id } } });
  };
  const save = async (asNew: boolean) => {
    const asked = () =>
      write(asNew).catch((error: unknown) => {
        setUnitStays(errorCode(error) === 'METRIC_UNIT_FIXED');
        throw error;
      });
    const { nameFr, nameEn } = values;
    if (await submission.run(asked, { nameFr, nameEn })) onClose();
  };
  const name = metric === null ? '' : language === 'fr' ? metric.nameFr : metric.nameEn;

  return (
    <Dialog
      title={isNew || metric === null ? t('counting.new') : t('counting.editMetric', { name })}
      open
      onClose={onClose}
      dismissable={false}
    >
      <Form
        submission={submission}
        action={t(isNew ? 'counting.add' : 'ui.save')}
        onSubmit={() => void save(isNew)}
        beside={
          <>
            {unitStays && !isNew && (
              <Button
                onPress={() => {
                  setIsNew(true);
                  void save(true);
                }}
              >
                {t('counting.addInstead')}
              </Button>
            )}
            <Button onPress={onClose}>{t('ui.cancel')}</Button>
          </>
        }
      >
        <MetricFields
          values={values}
          onChange={(change) => setValues((before) => ({ ...before, ...change }))}
          at={submission.at}
          others={topic.metrics.filter(
            ({ id, rule, retiredAt }) => id !== metric?.id && rule !== 'RATIO' && retiredAt === null,
          )}
          ruleStays={!isNew}
        />
      </Form>
    </Dialog>
  );
}
