import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { useRefusal } from '../../ui/refusal.js';
import {
  type CountedTopic,
  type MetricData,
  RemoveMetricMutation,
  ResumeMetricMutation,
} from './counting.query.js';
import css from './counting.module.css';
import { MetricDialog } from './metric-dialog.js';
import { MetricRow } from './metric-row.js';
import { RetireMetricDialog } from './retire-metric-dialog.js';
import { TargetsDialog } from './targets-dialog.js';

/** What a topic counts and counted once, and for those who may change it, how. */
export function MetricList({ topic }: { topic: CountedTopic }): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const refused = useRefusal();
  const [remove] = useMutation(RemoveMetricMutation);
  const [resume] = useMutation(ResumeMetricMutation);
  const [edited, setEdited] = useState<MetricData | 'new' | null>(null);
  const [aimed, setAimed] = useState<MetricData | null>(null);
  const [retired, setRetired] = useState<MetricData | null>(null);
  const nameOf = (metric: MetricData) => (language === 'fr' ? metric.nameFr : metric.nameEn);
  const counting = topic.metrics.filter(({ retiredAt }) => retiredAt === null);
  const past = topic.metrics.filter(({ retiredAt }) => retiredAt !== null);
  const inputOf = ({ id }: MetricData) => ({ variables: { input: { id } } });
  return (
    <>
      {counting.length === 0 ? (
        <p className={css.none}>{t('counting.none')}</p>
      ) : (
        <ul className={css.metrics}>
          {counting.map((metric) => (
            <MetricRow key={metric.id} metric={metric} among={topic.metrics}>
              {topic.viewerMayEdit && (
                <>
                  <Button
                    size="s"
                    aria-label={t('counting.editMetric', { name: nameOf(metric) })}
                    onPress={() => setEdited(metric)}
                  >
                    {t('counting.edit')}
                  </Button>
                  <Button
                    size="s"
                    aria-label={t('counting.targetsOf', { name: nameOf(metric) })}
                    onPress={() => setAimed(metric)}
                  >
                    {t('counting.targets')}
                  </Button>
                  <Button
                    size="s"
                    tone="quiet"
                    aria-label={t('counting.retireMetric', { name: nameOf(metric) })}
                    onPress={() => setRetired(metric)}
                  >
                    {t('counting.retire')}
                  </Button>
                </>
              )}
            </MetricRow>
          ))}
        </ul>
      )}
      {topic.viewerMayEdit && (
        <Button tone="strong" onPress={() => setEdited('new')}>
          {t('counting.new')}
        </Button>
      )}
      {past.length > 0 && (
        <>
          <h3 className={css.past}>{t('counting.retired')}</h3>
          <ul className={css.metrics}>
            {past.map((metric) => (
              <MetricRow key={metric.id} metric={metric} among={topic.metrics}>
                {topic.viewerMayEdit && (
                  <>
                    <Button
                      size="s"
                      aria-label={t('counting.resumeMetric', { name: nameOf(metric) })}
                      onPress={() => void resume(inputOf(metric)).catch(refused)}
                    >
                      {t('counting.resume')}
                    </Button>
                    <Button
                      size="s"
                      tone="quiet"
                      aria-label={t('counting.removeMetric', { name: nameOf(metric) })}
                      onPress={() => void remove(inputOf(metric)).catch(refused)}
                    >
                      {t('counting.remove')}
                    </Button>
                  </>
                )}
              </MetricRow>
            ))}
          </ul>
        </>
      )}
      {edited !== null && (
        <MetricDialog
          topic={topic}
          metric={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
      {aimed !== null && <TargetsDialog topic={topic} metric={aimed} onClose={() => setAimed(null)} />}
      {retired !== null && (
        <RetireMetricDialog topic={topic} metric={retired} onClose={() => setRetired(null)} />
      )}
    </>
  );
}
