import type { ReactNode } from 'react';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import css from './confirm-dialog.module.css';
import { Dialog } from './dialog.js';

interface Props {
  title: string;
  /** What will happen, in one sentence. */
  children: ReactNode;
  /** The verb: "Supprimer", "Suspendre". */
  action: string;
  open: boolean;
  pending?: boolean;
  danger?: boolean;
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
  onConfirm,
  onClose,
}: Props): ReactNode {
  const t = useT();
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <div className={css.words}>{children}</div>
      <div className={css.actions}>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button tone={danger ? 'danger' : 'strong'} isPending={pending} onPress={onConfirm}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}
