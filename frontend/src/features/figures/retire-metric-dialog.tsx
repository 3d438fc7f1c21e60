import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { errorWords } from '../../apollo/errors.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { type CountedTopic, type MetricData, RetireMetricMutation } from './counting.query.js';

interface Props {
  topic: CountedTopic;
  metric: MetricData;
  onClose: () => void;
}

/** Asks once before a metric counts no longer, and names the ratios that stop with it. */
export function RetireMetricDialog({ topic, metric, onClose }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const [retire, { loading, error }] = useMutation(RetireMetricMutation);
  const nameOf = ({ nameFr, nameEn }: MetricData) => (language === 'fr' ? nameFr : nameEn);
  const ratios = topic.metrics.filter(
    ({ retiredAt, numeratorId, denominatorId }) =>
      retiredAt === null && [numeratorId, denominatorId].includes(metric.id),
  );
  return (
    <ConfirmDialog
      title={t('counting.retireMetric', { name: nameOf(metric) })}
      action={t('counting.retire')}
      open
      pending={loading}
      refusal={error === undefined ? null : (errorWords(error) ?? t('ui.error.unreachable'))}
      onConfirm={() =>
        void retire({ variables: { input: { id: metric.id } } }).then(onClose, () => undefined)
      }
      onClose={onClose}
    >
      <p>{t('counting.retire.words')}</p>
      {ratios.length > 0 && <p>{t('counting.retire.ratios', { names: ratios.map(nameOf).join(', ') })}</p>}
    </ConfirmDialog>
  );
}
