import type { ReactNode } from 'react';
import css from './refusal-note.module.css';

interface Props {
  /** In the server's words; null while nothing is wrong. */
  words: string | null;
  /** Another number has the same words said once more. */
  count?: number;
}

/** Why what was asked for did not happen: said at once, and left in sight. */
export function RefusalNote({ words, count = 0 }: Props): ReactNode {
  return (
    <div role="alert" className={css.place}>
      {words !== null && (
        <p key={count} className={css.words}>
          {words}
        </p>
      )}
    </div>
  );
}
