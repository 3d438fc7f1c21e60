import { formatFigure } from '@breve/text';
import type { ReactNode } from 'react';
import { useCalendarDay } from '../../lib/format/calendar-day.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import type { MetricData } from './counting.query.js';
import css from './counting.module.css';
import { PER_PERIOD, RULE_WORDS, unitWord } from './metric-words.js';

interface Props {
  metric: MetricData;
  /** All of the topic: a ratio names what it divides. */
  among: readonly MetricData[];
  children?: ReactNode;
}

/** One thing a topic counts, and how; what one may do about it stands beside. */
export function MetricRow({ metric, among, children }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const written = useCalendarDay();
  const nameOf = ({ nameFr, nameEn }: MetricData) => (language === 'fr' ? nameFr : nameEn);
  const part = (id: string | null) => {
    const found = among.find((other) => other.id === id);
    return found === undefined ? '' : nameOf(found);
  };
  const { unit, rule, taxNote, targets, retiredAt, labels, nouns } = metric;
  const facts = [
    unitWord(unit, t),
    rule === 'RATIO'
      ? t('counting.ratioOf', { over: part(metric.numeratorId), under: part(metric.denominatorId) })
      : t(RULE_WORDS[rule]),
    taxNote !== null && t(taxNote === 'HT' ? 'figures.taxHT' : 'figures.taxTTC'),
    metric.isDefault && retiredAt === null && t('counting.isDefault.short'),
    retiredAt !== null && t('counting.retiredOn', { day: written(retiredAt.slice(0, 10), 'date') }),
  ].filter((fact) => fact !== false);
  const teams = new Set(targets.flatMap(({ team }) => team?.id ?? []));
  const aims = [
    ...targets
      .filter(({ team }) => team === null)
      .map(({ period, value }) =>
        t(PER_PERIOD[period], {
          value: formatFigure(value, unit, { language, decimals: metric.decimals }),
        }),
      ),
    teams.size > 0 && t('counting.targets.teams', { count: teams.size }),
  ].filter((aim) => aim !== false);
  return (
    <li className={css.metric}>
      <div className={css.words}>
        <p className={css.name}>{nameOf(metric)}</p>
        <p className={css.facts}>{facts.join(' · ')}</p>
        {retiredAt === null && labels.length + nouns.length > 0 && (
          <p className={css.facts}>{t('counting.readAs', { words: [...labels, ...nouns].join(', ') })}</p>
        )}
        {retiredAt === null && aims.length > 0 && (
          <p className={css.facts}>{t('counting.targets.list', { targets: aims.join(' · ') })}</p>
        )}
      </div>
      {children !== undefined && <div className={css.acts}>{children}</div>}
    </li>
  );
}
