import { formatFigure } from '@breve/text';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import type { FigurePostData } from './figure-board.query.js';
import css from './figure-page.module.css';

/** What a post says in figures: for which team and day, and what it said at first where it was corrected. */
export function FigureLines({ figures }: { figures: FigurePostData['figures'] }): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const days = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
  });
  const counted = figures.filter(({ refused }) => !refused);
  return (
    <ul className={css.lines}>
      {counted.map(({ id, value, firstValue, replacedByValue, unit, day, metric, team }) => {
        const shown = (each: string) => formatFigure(each, unit, { language, decimals: metric.decimals });
        return (
          <li key={id}>
            {language === 'fr' ? metric.nameFr : metric.nameEn}{' '}
            {replacedByValue === null ? (
              <strong>{shown(value)}</strong>
            ) : (
              <>
                <s>{shown(value)}</s> {t('figures.replacedBy', { value: shown(replacedByValue) })}
              </>
            )}
            {firstValue !== null && (
              <>
                {' ('}
                {t('figures.first', { value: shown(firstValue) })})
              </>
            )}
            {` · ${[team?.displayName, days.format(new Date(day))].filter(Boolean).join(' · ')}`}
          </li>
        );
      })}
    </ul>
  );
}
