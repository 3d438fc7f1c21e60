import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { TimeField } from '../../ui/time-field.js';
import { FieldPair, Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { WeekdayBoxes } from './weekday-boxes.js';

export const WorkingHoursFragment = graphql(`
  fragment WorkingHoursForm on WorkingHours {
    days
    opens
    closes
  }
`);

const UpdateWorkingHoursMutation = graphql(
  `
    mutation UpdateWorkingHours($input: UpdateWorkingHoursInput!) {
      updateWorkingHours(input: $input) {
        workingHours {
          ...WorkingHoursForm
        }
      }
    }
  `,
  [WorkingHoursFragment],
);

const PLACES = { 'working-times': 'closes' } as const;

/** When the company works. */
export function WorkingHoursForm({ hours }: { hours: ResultOf<typeof WorkingHoursFragment> }): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const [days, setDays] = useState(hours.days);
  const [opens, setOpens] = useState(hours.opens);
  const [closes, setCloses] = useState(hours.closes);
  const [updateWorkingHours] = useMutation(UpdateWorkingHoursMutation);
  const submission = useSubmission<'opens' | 'closes'>(PLACES);

  const submit = async () => {
    const input = { days, opens, closes };
    const done = await submission.run(() => updateWorkingHours({ variables: { input } }), { opens, closes });
    if (done) notify(t('calendar.hours.saved'));
  };

  return (
    <Form submission={submission} onSubmit={() => void submit()} action={t('ui.save')}>
      <WeekdayBoxes legend={t('calendar.hours.days')} days={days} onChange={setDays} />
      <FieldPair>
        <TimeField
          label={t('calendar.hours.opens')}
          name="opens"
          value={opens}
          onChange={setOpens}
          error={submission.at('opens')}
          required
        />
        <TimeField
          label={t('calendar.hours.closes')}
          name="closes"
          value={closes}
          onChange={setCloses}
          error={submission.at('closes')}
          required
        />
      </FieldPair>
    </Form>
  );
}
