import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { useCardActs } from './use-card-acts.js';

const PLACES = { person: 'to' } as const;

/** To whom a card goes. */
export function HandOverDialog({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const t = useT();
  const { handOver } = useCardActs();
  const [to, setTo] = useState('');
  const submission = useSubmission<'to'>(PLACES);
  const save = async () => {
    const input = { id, to: to.trim() };
    const done = await submission.run(() => handOver({ variables: { input } }), { to });
    if (done) onClose();
  };
  return (
    <Dialog title={t('cards.handOver')} open onClose={onClose}>
      <Form
        submission={submission}
        action={t('cards.handOver')}
        onSubmit={() => void save()}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <Field
          label={t('cards.heir')}
          name="to"
          hint={t('topics.ownerHint')}
          value={to}
          onChange={setTo}
          error={submission.at('to')}
        />
      </Form>
    </Dialog>
  );
}
