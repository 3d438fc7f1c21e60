import { useId } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../../../lib/intl/translate.js';
import { useDayName } from './day-name.js';
import type { ComposedFigure, FigureWord } from './composed-figures.js';
import type { FigureContextData } from './figure-context.query.js';
import { Answer, Question } from './figure-question.js';

interface Props {
  each: ComposedFigure;
  teams: FigureContextData['teams'];
  shown: (value: string) => string;
  onSay: (word: FigureWord) => void;
}

/** An answer to figures: whether it corrects what its thread says, and of which day, or is a value of its own. */
export function AnsweredQuestion({ each, teams, shown, onSay }: Props): ReactNode {
  const t = useT();
  const id = useId();
  const dayName = useDayName();
  const { same, other, corrects } = each.answered;
  if (same === null && other === null) return null;
  const words = ({ value, teamId, day }: NonNullable<typeof other>) => {
    const team = teams.length > 1 ? teams.find((one) => one.id === teamId)?.displayName : undefined;
    const of = [team, dayName(day)].filter((word) => word !== undefined).join(', ');
    return t('figures.corrects', { value: shown(value), of });
  };
  return (
    <Question id={id} words={t('figures.thisAnswer')}>
      {other !== null && (
        <Answer
          questionId={id}
          chosen={corrects}
          onPress={() => onSay({ corrects: true, replaces: undefined })}
        >
          {words(other)}
        </Answer>
      )}
      {same !== null && (
        <Answer
          questionId={id}
          // Unless one says otherwise it corrects what its thread says of its own day.
          chosen={!corrects && each.replaces === undefined}
          onPress={() => onSay({ corrects: false, replaces: undefined })}
        >
          {words(same)}
        </Answer>
      )}
      <Answer
        questionId={id}
        chosen={!corrects && (same === null || each.replaces === false)}
        onPress={() => onSay({ corrects: false, replaces: same === null ? undefined : false })}
      >
        {t('figures.isNew')}
      </Answer>
    </Question>
  );
}
