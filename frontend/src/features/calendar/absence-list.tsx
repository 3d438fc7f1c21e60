import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useCalendarDay } from '../../lib/format/calendar-day.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { FieldPair, Form } from '../../ui/form.js';
import { useRefusal } from '../../ui/refusal.js';
import { useSubmission } from '../../ui/submission.js';
import { OwnWorkFragment, OwnWorkQuery } from './own-work.fragment.js';
import type { OwnWorkEntry } from './own-work.fragment.js';
import css from './site-list.module.css';

const AddAbsenceMutation = graphql(
  `
    mutation AddAbsence($input: AddAbsenceInput!) {
      addAbsence(input: $input) {
        work {
          ...OwnWorkParts
        }
      }
    }
  `,
  [OwnWorkFragment],
);

const RemoveAbsenceMutation = graphql(
  `
    mutation RemoveAbsence($input: RemoveAbsenceInput!) {
      removeAbsence(input: $input) {
        work {
          ...OwnWorkParts
        }
      }
    }
  `,
  [OwnWorkFragment],
);

type AbsenceField = 'firstDay' | 'lastDay';

const PLACES = { 'absence-days': 'lastDay' } as const satisfies Record<string, AbsenceField>;

/** When one will be away; the last day may be left out for a single day. */
export function AbsenceList({ absences }: { absences: OwnWorkEntry['absences'] }): ReactNode {
  const t = useT();
  const written = useCalendarDay();
  const refused = useRefusal();
  const [firstDay, setFirstDay] = useState('');
  const [lastDay, setLastDay] = useState('');
  const again = { refetchQueries: [OwnWorkQuery] };
  const [addAbsence] = useMutation(AddAbsenceMutation, again);
  const [removeAbsence] = useMutation(RemoveAbsenceMutation, again);
  const submission = useSubmission<AbsenceField>(PLACES);

  const submit = async () => {
    const input = { firstDay, lastDay: lastDay === '' ? firstDay : lastDay };
    if (!(await submission.run(() => addAbsence({ variables: { input } }), { firstDay }))) return;
    setFirstDay('');
    setLastDay('');
  };
  const dayOf = (day: string) => written(day, 'date');
  const spanOf = (entry: OwnWorkEntry['absences'][number]) =>
    entry.firstDay === entry.lastDay
      ? dayOf(entry.firstDay)
      : t('calendar.absence.span', { from: dayOf(entry.firstDay), to: dayOf(entry.lastDay) });

  return (
    <>
      <ul>
        {absences.map((entry) => (
          <li key={entry.id} className={css.entry}>
            <span className={css.what}>{spanOf(entry)}</span>
            <Button
              size="s"
              aria-label={t('calendar.absence.removeNamed', { span: spanOf(entry) })}
              onPress={() => void removeAbsence({ variables: { input: { id: entry.id } } }).catch(refused)}
            >
              {t('calendar.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Form submission={submission} onSubmit={() => void submit()} action={t('calendar.absence.add')}>
        <FieldPair>
          <DateField
            label={t('calendar.absence.first')}
            name="firstDay"
            value={firstDay}
            onChange={setFirstDay}
            error={submission.at('firstDay')}
            required
          />
          <DateField
            label={t('calendar.absence.last')}
            name="lastDay"
            value={lastDay}
            onChange={setLastDay}
            error={submission.at('lastDay')}
          />
        </FieldPair>
      </Form>
    </>
  );
}
