import { POST_LIMIT } from '@breve/text';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useToday } from '../../../../lib/format/today.js';
import { useT } from '../../../../lib/intl/translate.js';
import { lazily } from '../../../../lib/lazily.js';
import { Button } from '../../../../ui/button.js';
import { Part } from '../../../../ui/part.js';
import { useViewer } from '../../../people/viewer.js';
import css from './question-fields.module.css';

/** Segments of a date weigh much, and few who ask say by when. */
const DateField = lazily(async () => (await import('../../../../ui/date-field.js')).DateField);

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
      <div className={css.dueOn}>
        <Part>
          <DateField
            label={t('composer.question.dueOn')}
            name="dueOn"
            min={today}
            value={details.dueOn}
            onChange={(dueOn) => onChange({ ...details, dueOn })}
          />
        </Part>
      </div>
    </div>
  );
}
