import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Form } from '../../ui/form.js';
import { Select } from '../../ui/select.js';
import { useSubmission } from '../../ui/submission.js';
import { OwnWorkFragment, OwnWorkQuery } from './own-work.fragment.js';
import type { OwnWorkEntry } from './own-work.fragment.js';
import { WeekdayBoxes } from './weekday-boxes.js';

const UpdateOwnWorkMutation = graphql(
  `
    mutation UpdateOwnWork($input: UpdateOwnWorkInput!) {
      updateOwnWork(input: $input) {
        work {
          ...OwnWorkParts
        }
      }
    }
  `,
  [OwnWorkFragment],
);

const PLACES = {};

interface Props {
  work: OwnWorkEntry;
  sites: readonly { id: string; name: string; isDefault: boolean }[];
  /** The company's weekdays: where one's own begin. */
  usual: readonly number[];
}

/** Where one works, and on which days when not as everybody. */
export function OwnDaysForm({ work, sites, usual }: Props): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const [siteId, setSiteId] = useState(work.siteId ?? '');
  const [days, setDays] = useState<number[] | null>(work.days);
  const [updateOwnWork] = useMutation(UpdateOwnWorkMutation, { refetchQueries: [OwnWorkQuery] });
  const submission = useSubmission<never>(PLACES);
  const home = sites.find(({ isDefault }) => isDefault);

  const submit = async () => {
    const input = { siteId: siteId === '' ? null : siteId, days };
    const done = await submission.run(() => updateOwnWork({ variables: { input } }));
    if (done) notify(t('calendar.own.saved'));
  };

  return (
    <Form submission={submission} onSubmit={() => void submit()} action={t('ui.save')}>
      {home !== undefined && (
        <Select
          label={t('calendar.own.site')}
          name="site"
          value={siteId}
          onChange={setSiteId}
          choices={[
            { value: '', label: home.name },
            ...sites
              .filter(({ isDefault }) => !isDefault)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Checkbox
        name="partTime"
        checked={days !== null}
        onChange={(own) => setDays(own ? [...usual] : null)}
        hint={t('calendar.own.partTime.hint')}
      >
        {t('calendar.own.partTime')}
      </Checkbox>
      {days !== null && <WeekdayBoxes legend={t('calendar.own.days')} days={days} onChange={setDays} />}
    </Form>
  );
}
