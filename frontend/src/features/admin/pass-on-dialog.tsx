import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useSubmission } from '../../ui/submission.js';
import type { AdminPersonRow } from './admin-person.fragment.js';
import { HeirChoice } from './heir-choice.js';
import type { Picked } from '../people/use-pickable.js';
import { useSuspend } from './use-suspend.js';

const PLACES = {};

/** Names who takes over from somebody who has left already. */
export function PassOnDialog({ entry, onClose }: { entry: AdminPersonRow; onClose: () => void }): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const suspend = useSuspend();
  const [heir, setHeir] = useState<Picked | null>(null);
  const submission = useSubmission<never>(PLACES);
  const name = entry.person.displayName;
  const submit = async () => {
    if (heir === null) return;
    if (!(await submission.run(() => suspend(entry.person.id, heir.id)))) return;
    onClose();
    notify(t('admin.passOn.done', { heir: heir.displayName, name }));
  };
  return (
    <ConfirmDialog
      title={t('admin.passOn.title', { name })}
      action={t('admin.passOn.action')}
      open
      pending={submission.pending || heir === null}
      refusal={submission.whole}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      {t('admin.passOn.words')}
      <HeirChoice leavingId={entry.person.id} heir={heir} onChoose={setHeir} />
    </ConfirmDialog>
  );
}
