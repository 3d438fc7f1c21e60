import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import css from './confirm-dialog.module.css';
import { Dialog } from './dialog.js';
import { RefusalNote } from './refusal-note.js';

interface Props {
  title: string;
  /** What will happen, in one sentence. */
  children: ReactNode;
  /** The verb: "Supprimer", "Suspendre". */
  action: string;
  open: boolean;
  pending?: boolean;
  danger?: boolean;
  /** Why it was refused, in the server's words. */
  refusal?: string | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once before something that cannot be taken back. */
export function ConfirmDialog({
  title,
  children,
  action,
  open,
  pending = false,
  danger = false,
  refusal = null,
  onConfirm,
  onClose,
}: Props): ReactNode {
  const t = useT();
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <div className={css.words}>{children}</div>
      <RefusalNote words={refusal} />
      <div className={css.actions}>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button tone={danger ? 'danger' : 'strong'} isPending={pending} onPress={onConfirm}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}
