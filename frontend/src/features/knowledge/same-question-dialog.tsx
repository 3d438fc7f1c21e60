import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { Field } from '../../ui/field.js';
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

/** Which earlier question it is the same as: among the nearest, or those with the words one remembers. */
export function SameQuestionDialog({ postId, text, sameAsId, onClose }: Props): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const { markSame } = useQuestionActs();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const { data, previousData, error, refetch } = useQuery(PastAnswersQuery, {
    variables: { text: wanted === '' ? text : wanted, exceptId: postId },
  });
  const shown = data ?? previousData;
  const near = (shown?.pastAnswers.found ?? []).flatMap(({ question, answer }) =>
    question === null ? [] : [{ question, answer }],
  );
  const mark = (sameAs: string | null) => {
    markSame({ variables: { input: { postId, sameAsId: sameAs } } }).then(onClose, refused);
  };
  return (
    <Dialog title={t('questions.same')} open onClose={onClose}>
      <p className={css.words}>{t('questions.same.words')}</p>
      <Field
        label={t('questions.same.find')}
        hint={t('questions.same.hint')}
        name="words"
        type="search"
        autoComplete="off"
        autoFocus
        value={words}
        onChange={setWords}
      />
      {shown === undefined &&
        (error === undefined ? (
          <RowSkeletons count={2} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        ))}
      <p role="status" className={css.none}>
        {shown !== undefined &&
          near.length === 0 &&
          t(wanted === '' ? 'questions.same.none' : 'questions.same.nothing')}
      </p>
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
