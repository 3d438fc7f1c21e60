import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { TimeField } from '../../ui/time-field.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { type PickedTeam, TeamPicker } from '../people/team-picker.js';
import { type CountedTopic, SetTopicCountingMutation } from './counting.query.js';

const PLACES = { 'day-end': 'dayEnd', 'closes-at': 'closesAt' } as const;

/** When a topic's day ends, and whose figures it expects. */
export function CountingForm({ topic }: { topic: CountedTopic }): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const [dayEnd, setDayEnd] = useState(topic.counting.dayEnd);
  const [closesAt, setClosesAt] = useState(topic.counting.closesAt ?? '');
  const [teams, setTeams] = useState<readonly PickedTeam[]>(topic.counting.reportingTeams);
  const submission = useSubmission(PLACES);
  const [set] = useMutation(SetTopicCountingMutation);
  const save = async () => {
    const input = {
      topic: topic.key,
      dayEnd: dayEnd.trim(),
      closesAt: closesAt.trim(),
      reportingTeamIds: teams.map(({ id }) => id),
    };
    if (await submission.run(() => set({ variables: { input } }))) notify(t('counting.saved'));
  };
  return (
    <Form submission={submission} action={t('ui.save')} onSubmit={() => void save()}>
      <TeamPicker
        label={t('counting.teams')}
        none={t('counting.addTeam')}
        picked={teams}
        onChange={setTeams}
      />
      <TimeField
        label={t('counting.closesAt')}
        name="closesAt"
        hint={t('counting.closesAt.hint')}
        value={closesAt}
        onChange={setClosesAt}
        error={submission.at('closesAt')}
      />
      <TimeField
        label={t('counting.dayEnd')}
        name="dayEnd"
        hint={t('counting.dayEnd.hint')}
        value={dayEnd}
        onChange={setDayEnd}
        error={submission.at('dayEnd')}
      />
    </Form>
  );
}
