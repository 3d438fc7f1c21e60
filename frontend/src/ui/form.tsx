import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import css from './form.module.css';
import { RefusalNote } from './refusal-note.js';
import type { Submission } from './submission.js';

interface Props {
  submission: Pick<Submission<never>, 'pending' | 'refusals' | 'whole'>;
  onSubmit: () => void;
  /** The verb on the button. */
  action: string;
  children: ReactNode;
  /** Beside the button: a way out. */
  beside?: ReactNode;
}

/** Fields and the button that sends them. A refusal stands above the button, or at its field, which gets the focus. */
export function Form({ submission, onSubmit, action, children, beside }: Props): ReactNode {
  const { pending, refusals, whole } = submission;
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  return (
    <form
      ref={form}
      className={css.form}
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) onSubmit();
      }}
    >
      {children}
      <RefusalNote words={whole} count={refusals} />
      <div className={css.actions}>
        <Button type="submit" tone="strong" isPending={pending}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  );
}

/** Fields that belong together, under a heading of their own. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Two short fields side by side where there is room. */
export function FieldPair({ children }: { children: ReactNode }): ReactNode {
  return <div className={css.pair}>{children}</div>;
}
