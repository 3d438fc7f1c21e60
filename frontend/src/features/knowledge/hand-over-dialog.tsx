import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { useSubmission } from '../../ui/submission.js';
import { PersonPicker } from '../people/person-picker.js';
import type { Picked } from '../people/use-pickable.js';
import { useCardActs } from './use-card-acts.js';

const PLACES = { person: 'to' } as const;

interface Props {
  id: string;
  /** Who keeps it now. */
  ownerId: string;
  onClose: () => void;
}

/** To whom a card goes. */
export function HandOverDialog({ id, ownerId, onClose }: Props): ReactNode {
  const t = useT();
  const { handOver } = useCardActs();
  const [heir, setHeir] = useState<Picked | null>(null);
  const submission = useSubmission<'to'>(PLACES);
  const save = async () => {
    if (heir === null) return;
    const input = { id, to: `@${heir.handle}` };
    if (await submission.run(() => handOver({ variables: { input } }), { to: heir.handle })) onClose();
  };
  return (
    <Dialog title={t('cards.handOver')} open onClose={onClose}>
      <Form
        submission={submission}
        action={t('cards.handOver')}
        onSubmit={() => void save()}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        {heir === null ? (
          <PersonPicker
            label={t('cards.heir')}
            exceptIds={[ownerId]}
            autoFocus
            onPick={setHeir}
            error={submission.at('to')}
          />
        ) : (
          <p>
            {t('cards.goesTo', { name: heir.displayName })}{' '}
            <Button size="s" tone="quiet" onPress={() => setHeir(null)}>
              {t('cards.heir.other')}
            </Button>
            {submission.at('to') !== null && <span role="alert">{submission.at('to')}</span>}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
