import { POST_LIMIT } from '@breve/text';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useToday } from '../../../../lib/format/today.js';
import { useT } from '../../../../lib/intl/translate.js';
import { Button } from '../../../../ui/button.js';
import { useViewer } from '../../../people/viewer.js';
import css from './question-fields.module.css';

/** What one may say beside a question. */
export interface QuestionDetails {
  purpose: string;
  /** ISO date, or empty. */
  dueOn: string;
}

export const NO_DETAILS: QuestionDetails = { purpose: '', dueOn: '' };

interface Props {
  details: QuestionDetails;
  onChange: (details: QuestionDetails) => void;
}

/** What for and by when: two small fields behind one button, for whoever wants to say it. */
export function QuestionFields({ details, onChange }: Props): ReactNode {
  const t = useT();
  const today = useToday(useViewer().person.timeZone);
  const [open, setOpen] = useState(details.purpose !== '' || details.dueOn !== '');
  if (!open) {
    return (
      <div className={css.opener}>
        <Button tone="quiet" size="s" onPress={() => setOpen(true)}>
          {t('composer.question.more')}
        </Button>
      </div>
    );
  }
  return (
    <div className={css.fields}>
      <label className={css.purpose}>
        <span className={css.label}>{t('composer.question.purpose')}</span>
        <input
          className={css.input}
          name="purpose"
          maxLength={POST_LIMIT}
          autoComplete="off"
          autoFocus
          value={details.purpose}
          onChange={({ currentTarget }) => onChange({ ...details, purpose: currentTarget.value })}
        />
      </label>
      <label>
        <span className={css.label}>{t('composer.question.dueOn')}</span>
        <input
          className={css.input}
          type="date"
          name="dueOn"
          min={today}
          value={details.dueOn}
          onChange={({ currentTarget }) => onChange({ ...details, dueOn: currentTarget.value })}
        />
      </label>
    </div>
  );
}
