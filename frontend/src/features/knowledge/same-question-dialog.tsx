import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { useRefusal } from '../../ui/refusal.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { PastAnswersQuery } from '../posts/composer/question/past-answers.query.js';
import css from './question-facts.module.css';
import { useQuestionActs } from './use-question-acts.js';

interface Props {
  postId: string;
  text: string;
  sameAsId: string | null;
  onClose: () => void;
}

/** Which earlier question it is the same as, among the nearest. */
export function SameQuestionDialog({ postId, text, sameAsId, onClose }: Props): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const { markSame } = useQuestionActs();
  const { data, error, refetch } = useQuery(PastAnswersQuery, { variables: { text } });
  const near = (data?.pastAnswers.found ?? []).flatMap(({ question, answer }) =>
    question === null || question.id === postId ? [] : [{ question, answer }],
  );
  const mark = (sameAs: string | null) => {
    markSame({ variables: { input: { postId, sameAsId: sameAs } } }).then(onClose, refused);
  };
  return (
    <Dialog title={t('questions.same')} open onClose={onClose}>
      <p>{t('questions.same.words')}</p>
      {data === undefined &&
        (error === undefined ? (
          <RowSkeletons count={2} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        ))}
      {data !== undefined && near.length === 0 && <p>{t('questions.same.none')}</p>}
      <div className={css.choices}>
        {near.map(({ question, answer }) => (
          <button key={question.id} type="button" className={css.choice} onClick={() => mark(question.id)}>
            {question.text}
            {answer !== null && <span className={css.answer}>{answer.text}</span>}
          </button>
        ))}
      </div>
      {sameAsId !== null && <Button onPress={() => mark(null)}>{t('questions.same.undo')}</Button>}
    </Dialog>
  );
}
