import type { ReactNode } from 'react';
import css from './figure-chips.module.css';

/** Something in doubt, with its answers beside it. */
export function Question({
  id,
  words,
  children,
}: {
  id: string;
  words: string;
  children: ReactNode;
}): ReactNode {
  return (
    <span className={css.question} role="status">
      <span id={id}>{words}</span>
      {children}
    </span>
  );
}

interface AnswerProps {
  questionId: string;
  chosen?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** Pressed: what counts as things stand. */
export function Answer({ questionId, chosen, onPress, children }: AnswerProps): ReactNode {
  return (
    <button
      type="button"
      className={css.answer}
      aria-pressed={chosen}
      aria-describedby={questionId}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
