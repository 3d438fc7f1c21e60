import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { Select } from '../../ui/select.js';
import { useSubmission } from '../../ui/submission.js';
import { useWorkedFor } from './use-worked-for.js';

const SetQuestionTargetMutation = graphql(`
  mutation SetQuestionTarget($input: SetQuestionTargetInput!) {
    setQuestionTarget(input: $input) {
      topic {
        id
        questionTargetMinutes
      }
    }
  }
`);

/** From a quarter of an hour to a week of work, in minutes. */
const CHOICES = [15, 30, 45, 60, 120, 240, 540, 1080, 2700];
const PLACES = {};

interface Props {
  topic: string;
  minutes: number;
  onClose: () => void;
}

/** Within how long a topic wants its questions answered. */
export function TargetDialog({ topic, minutes, onClose }: Props): ReactNode {
  const t = useT();
  const workedFor = useWorkedFor();
  const [chosen, setChosen] = useState(String(minutes));
  const [set] = useMutation(SetQuestionTargetMutation);
  const submission = useSubmission<never>(PLACES);
  const save = async () => {
    const input = { topic, minutes: Number(chosen) };
    if (await submission.run(() => set({ variables: { input } }))) onClose();
  };
  const known = CHOICES.includes(minutes) ? CHOICES : [minutes, ...CHOICES].sort((a, b) => a - b);
  return (
    <Dialog title={t('knowledge.target.title')} open onClose={onClose}>
      <Form
        submission={submission}
        action={t('ui.save')}
        onSubmit={() => void save()}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <Select
          label={t('knowledge.target.label')}
          name="minutes"
          hint={t('knowledge.target.hint')}
          value={chosen}
          onChange={setChosen}
          choices={known.map((each) => ({ value: String(each), label: workedFor(each) }))}
        />
      </Form>
    </Dialog>
  );
}
