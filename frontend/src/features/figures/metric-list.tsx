import { useMutation } from '@apollo/client/react';
import { formatFigure } from '@breve/text';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { useRefusal } from '../../ui/refusal.js';
import { type CountedTopic, type MetricData, RemoveMetricMutation } from './counting.query.js';
import css from './counting.module.css';
import { MetricDialog } from './metric-dialog.js';
import { RULE_WORDS, unitWord } from './metric-words.js';

/** What a topic counts, and for those who may change it, how. */
export function MetricList({ topic }: { topic: CountedTopic }): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const refused = useRefusal();
  const [remove] = useMutation(RemoveMetricMutation);
  const [edited, setEdited] = useState<MetricData | 'new' | null>(null);
  const nameOf = (metric: MetricData) => (language === 'fr' ? metric.nameFr : metric.nameEn);
  const factsOf = (metric: MetricData) => {
    const part = (id: string | null) => {
      const found = topic.metrics.find((other) => other.id === id);
      return found === undefined ? '' : nameOf(found);
    };
    return [
      unitWord(metric.unit, t),
      metric.rule === 'RATIO'
        ? t('counting.ratioOf', { over: part(metric.numeratorId), under: part(metric.denominatorId) })
        : t(RULE_WORDS[metric.rule]),
      metric.taxNote !== null && t(metric.taxNote === 'HT' ? 'figures.taxHT' : 'figures.taxTTC'),
      metric.target !== null &&
        `${t('figures.target')} ${formatFigure(metric.target, metric.unit, { language, decimals: metric.decimals })}`,
      metric.isDefault && t('counting.isDefault.short'),
    ]
      .filter((fact) => fact !== false)
      .join(' · ');
  };
  return (
    <>
      {topic.metrics.length === 0 ? (
        <p className={css.none}>{t('counting.none')}</p>
      ) : (
        <ul className={css.metrics}>
          {topic.metrics.map((metric) => (
            <li key={metric.id} className={css.metric}>
              <div className={css.words}>
                <p className={css.name}>{nameOf(metric)}</p>
                <p className={css.facts}>{factsOf(metric)}</p>
                {metric.labels.length + metric.nouns.length > 0 && (
                  <p className={css.facts}>
                    {t('counting.readAs', { words: [...metric.labels, ...metric.nouns].join(', ') })}
                  </p>
                )}
              </div>
              {topic.viewerMayEdit && (
                <div className={css.acts}>
                  <Button
                    size="s"
                    aria-label={t('counting.editMetric', { name: nameOf(metric) })}
                    onPress={() => setEdited(metric)}
                  >
                    {t('counting.edit')}
                  </Button>
                  <Button
                    size="s"
                    tone="quiet"
                    aria-label={t('counting.removeMetric', { name: nameOf(metric) })}
                    onPress={() => void remove({ variables: { input: { id: metric.id } } }).catch(refused)}
                  >
                    {t('counting.remove')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {topic.viewerMayEdit && (
        <Button tone="strong" onPress={() => setEdited('new')}>
          {t('counting.new')}
        </Button>
      )}
      {edited !== null && (
        <MetricDialog
          topic={topic}
          metric={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
