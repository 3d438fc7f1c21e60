import { formatFigure } from '@breve/text';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../../../../lib/intl/translate.js';
import { writtenOtherwise, type ComposedFigure } from './composed-figures.js';
import { AnsweredQuestion } from './answered-question.js';
import css from './figure-chips.module.css';
import { FigureDay } from './figure-day.js';
import { Answer, Question } from './figure-question.js';
import type { Figures } from './use-figures.js';

interface Props {
  figures: Figures;
  text: string;
  /** Puts a number in the place of what was written. */
  onReplace: (start: number, end: number, written: string) => void;
}

/** Each figure as it will count: one tap refuses it, another changes its team or day; what is in doubt is asked. */
export function FigureChips({ figures, text, onReplace }: Props): ReactNode {
  const t = useT();
  if (figures.composed.length === 0) return null;
  return (
    <ul className={css.figures} aria-label={t('figures.read')}>
      {figures.composed.map((each) => (
        <li key={each.key} className={css.figure} data-refused={each.refused || undefined}>
          <FigureChip
            each={each}
            figures={figures}
            written={text.slice(each.figure.start, each.figure.end)}
            onReplace={(written) => onReplace(each.figure.start, each.figure.end, written)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ChipProps {
  each: ComposedFigure;
  figures: Figures;
  written: string;
  onReplace: (written: string) => void;
}

function FigureChip({ each, figures, written, onReplace }: ChipProps): ReactNode {
  const t = useT();
  const { locale } = useIntl();
  const questionId = useId();
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const { key, figure, metric, refused } = each;
  const { context, say } = figures;
  const teams = context?.teams ?? [];
  const shown = (value: string) =>
    formatFigure(value, figure.unit, { language, ...(context !== null && { dollar: context.dollar }) });
  const name = `${language === 'fr' ? metric.nameFr : metric.nameEn} ${shown(figure.value)}`;
  return (
    <>
      <span className={css.line}>
        <button
          type="button"
          className={css.value}
          aria-pressed={!refused}
          title={t(refused ? 'figures.take' : 'figures.refuse')}
          onClick={() => say(key, { refused: !refused })}
        >
          {name}
          <span aria-hidden="true" className={css.cross}>
            {refused ? '+' : '×'}
          </span>
        </button>
        {!refused && (
          <>
            {teams.length > 1 && (
              <select
                className={css.choice}
                aria-label={t('figures.team', { figure: name })}
                value={each.teamId ?? ''}
                onChange={(event) => say(key, { teamId: event.currentTarget.value })}
              >
                {teams.map((team) => (
                  <option key={team.id} value={team.id}>
                    {team.displayName}
                  </option>
                ))}
              </select>
            )}
            {teams.length === 1 && <span className={css.team}>{teams[0]?.displayName}</span>}
            <FigureDay
              label={t('figures.day', { figure: name })}
              day={each.day}
              onChange={(day) => say(key, { day, corrects: false })}
            />
          </>
        )}
        {!refused && each.firstValue !== null && (
          <span className={css.team}>{t('figures.first', { value: shown(each.firstValue) })}</span>
        )}
      </span>
      {!refused && each.asksReading && figure.otherValue !== null && (
        <Question id={questionId} words={t('figures.whichValue')}>
          <Answer questionId={questionId} chosen onPress={() => say(key, { isSure: true })}>
            {shown(figure.value)}
          </Answer>
          <Answer
            questionId={questionId}
            onPress={() => onReplace(writtenOtherwise(written, figure.otherValue ?? '', language))}
          >
            {shown(figure.otherValue)}
          </Answer>
        </Question>
      )}
      {!refused && each.isTenTimesOff && (
        <Question id={questionId} words={t('figures.tenTimesOff')}>
          <Answer questionId={questionId} onPress={() => say(key, { isSure: true })}>
            {t('figures.sure')}
          </Answer>
        </Question>
      )}
      {!refused && (
        <AnsweredQuestion each={each} teams={teams} shown={shown} onSay={(word) => say(key, word)} />
      )}
      {!refused && each.held !== null && (
        <Question id={`${questionId}-held`} words={t('figures.held', { value: shown(each.held) })}>
          <Answer
            questionId={`${questionId}-held`}
            chosen={each.replaces === true}
            onPress={() => say(key, { replaces: true })}
          >
            {t('figures.replace')}
          </Answer>
          <Answer
            questionId={`${questionId}-held`}
            // Unless one says otherwise it adds.
            chosen={each.replaces !== true}
            onPress={() => say(key, { replaces: false })}
          >
            {t('figures.add')}
          </Answer>
        </Question>
      )}
    </>
  );
}
