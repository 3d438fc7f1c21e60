import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import css from './dialog.module.css';
import { Icon } from './icon.js';

interface Props {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** `line` is as wide as a post and stands high, where one writes; `box` is for everything else. */
  shape?: 'box' | 'line';
  /** False when a click beside it would lose what was written. */
  dismissable?: boolean;
}

/** A modal dialog. Focus moves in, stays in and goes back to where it was; Escape closes. */
export function Dialog({
  title,
  open,
  onClose,
  children,
  shape = 'box',
  dismissable = true,
}: Props): ReactNode {
  const t = useT();
  return (
    <ModalOverlay
      className={css.veil ?? ''}
      isOpen={open}
      isDismissable={dismissable}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Modal className={classNames(css.modal, css[shape])}>
        <AriaDialog className={css.dialog ?? ''}>
          <header className={css.head}>
            <Heading slot="title" level={2} className={css.title ?? ''}>
              {title}
            </Heading>
            <Button tone="quiet" size="s" iconOnly aria-label={t('ui.close')} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          <div className={css.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
