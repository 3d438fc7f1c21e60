import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useFigureWording } from '../figures/figure-words.js';
import type { FigureWording } from '../figures/figure-words.js';
import { topicAddress } from '../topics/topic-address.js';
import { DayBars } from './day-bars.js';
import css from './digest-figure.module.css';
import type { DigestFigureData } from './digest.query.js';

interface Props {
  figure: DigestFigureData;
}

/** A figure: yesterday large, the weeks beside it, each with what it is compared with; it leads to its posts. */
export function DigestFigure({ figure }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const wording = useFigureWording();
  const { topic, team, unit, day, weekToDate, week, days, expectedCount, missingTeams } = figure;
  const name = language === 'fr' ? figure.nameFr : figure.nameEn;
  const search = new URLSearchParams({ metric: `${figure.metricId}-${unit}` });
  if (team !== null) search.set('team', team.handle);
  const gave = expectedCount - missingTeams.length;
  return (
    <li className={css.figure}>
      <div className={css.what}>
        <Link to={`${topicAddress(topic.key)}/figures?${search.toString()}`} className={css.name}>
          {name}
          {unit.length === 3 && unit !== 'pts' && <span className={css.unit}> {unit}</span>}
        </Link>
        <span className={css.whose}>{team?.displayName ?? `#${topic.name}`}</span>
        {expectedCount > 0 && (
          <span
            className={css.whose}
            title={missingTeams.map(({ displayName }) => displayName).join(', ') || undefined}
          >
            {t('digests.reported', { count: gave, all: expectedCount })}
            {missingTeams.length > 0 &&
              missingTeams.length <= 2 &&
              ` (${t('digests.missing', { teams: missingTeams.map(({ displayName }) => displayName).join(', ') })})`}
          </span>
        )}
      </div>
      <DayBars days={days} />
      <dl className={css.values}>
        <Value
          label={wording.shortDay(day.start)}
          hint={t('digests.againstWeekday')}
          compared={day}
          figure={figure}
          wording={wording}
          large
        />
        {weekToDate !== null && (
          <Value
            label={t('digests.weekToDate')}
            hint={t('digests.againstSameDays')}
            compared={weekToDate}
            figure={figure}
            wording={wording}
          />
        )}
        <Value
          label={t('digests.lastWeek')}
          hint={t('digests.againstWeek')}
          compared={week}
          figure={figure}
          wording={wording}
        />
      </dl>
    </li>
  );
}

interface ValueProps {
  label: string;
  hint: string;
  compared: { value: string | null; previous: string | null };
  figure: DigestFigureData;
  wording: FigureWording;
  large?: boolean;
}

function Value({ label, hint, compared, figure, wording, large = false }: ValueProps): ReactNode {
  const t = useT();
  const { unit, decimals } = figure;
  const written = (value: string) => wording.amount(value, unit, decimals);
  const change = wording.change(compared.value, compared.previous);
  const isDown = change !== null && /^[-\u2212]/.test(change);
  const title =
    compared.previous === null ? undefined : `${hint}${t('digests.colon')} ${written(compared.previous)}`;
  return (
    <div className={css.value} data-large={large || undefined}>
      <dt>{label}</dt>
      <dd>
        <span className={css.amount}>{compared.value === null ? '–' : written(compared.value)}</span>
        {change !== null && (
          <span className={css.change} data-down={isDown || undefined} title={title}>
            <span aria-hidden="true">{isDown ? '▼' : '▲'}</span> {change}
          </span>
        )}
      </dd>
    </div>
  );
}
