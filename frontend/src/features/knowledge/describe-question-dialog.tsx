import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DateField } from '../../ui/date-field.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { useQuestionActs } from './use-question-acts.js';

interface Props {
  postId: string;
  purpose: string;
  dueOn: string;
  onClose: () => void;
}

const PLACES = { dueOn: 'dueOn', POST_TOO_LONG: 'purpose' } as const;

/** What for and by when, said afterwards. */
export function DescribeQuestionDialog({ postId, onClose, ...said }: Props): ReactNode {
  const t = useT();
  const { describe } = useQuestionActs();
  const [purpose, setPurpose] = useState(said.purpose);
  const [dueOn, setDueOn] = useState(said.dueOn);
  const submission = useSubmission<'purpose' | 'dueOn'>(PLACES);
  const save = async () => {
    const input = { postId, purpose: purpose.trim() || null, dueOn: dueOn.trim() || null };
    if (await submission.run(() => describe({ variables: { input } }))) onClose();
  };
  return (
    <Dialog title={t('questions.describe')} open onClose={onClose}>
      <Form
        submission={submission}
        action={t('ui.save')}
        onSubmit={() => void save()}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <Field
          label={t('composer.question.purpose')}
          name="purpose"
          spellCheck
          value={purpose}
          onChange={setPurpose}
          error={submission.at('purpose')}
        />
        <DateField
          label={t('composer.question.dueOn')}
          name="dueOn"
          value={dueOn}
          onChange={setDueOn}
          error={submission.at('dueOn')}
        />
      </Form>
    </Dialog>
  );
}
