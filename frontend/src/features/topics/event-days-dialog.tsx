import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DateField } from '../../ui/date-field.js';
import { FieldPair, Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { SetEventDaysMutation } from './set-event-days.js';
import { readTopicsAnew } from './use-topic-merging.js';

/** When an event takes place: the next edition, once the last is over. */
export function EventDaysDialog({
  topic,
  onClose,
}: {
  topic: { key: string; name: string };
  onClose: () => void;
}): ReactNode {
  const t = useT();
  const client = useApolloClient();
  const [startsOn, setStartsOn] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [setDays] = useMutation(SetEventDaysMutation);
  const submission = useSubmission({ startsOn: 'startsOn', endsOn: 'endsOn' } as const);
  const save = async () => {
    const last = endsOn.trim() === '' ? startsOn : endsOn;
    const done = await submission.run(
      () => setDays({ variables: { input: { name: topic.key, startsOn, endsOn: last } } }),
      { startsOn },
    );
    if (!done) return;
    await readTopicsAnew(client);
    onClose();
  };
  return (
    <Dialog title={t('events.setDays', { name: `#${topic.name}` })} open onClose={onClose}>
      <Form
        submission={submission}
        action={t('ui.save')}
        onSubmit={() => void save()}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <FieldPair>
          <DateField
            label={t('events.startsOn')}
            name="startsOn"
            required
            value={startsOn}
            onChange={setStartsOn}
            error={submission.at('startsOn')}
          />
          <DateField
            label={t('events.endsOn')}
            name="endsOn"
            value={endsOn}
            onChange={setEndsOn}
            error={submission.at('endsOn')}
          />
        </FieldPair>
      </Form>
    </Dialog>
  );
}
