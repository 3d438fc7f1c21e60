import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal as AriaModal, ModalOverlay } from 'react-aria-components/Modal';
import { useT } from '../lib/intl/translate.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import type { DialogProps } from './dialog.js';
import { Icon } from './icon.js';
import css from './modal.module.css';
import { useFocusGivenBack } from './use-focus-given-back.js';

/** What `Dialog` shows once it is open; a file of its own, for the first page needs none. */
export function Modal({
  title,
  onClose,
  children,
  shape = 'box',
  dismissable = true,
}: DialogProps): ReactNode {
  const t = useT();
  useFocusGivenBack();
  return (
    <ModalOverlay
      className={css.veil ?? ''}
      isOpen
      isDismissable={dismissable}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <AriaModal className={classNames(css.modal, css[shape])}>
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
      </AriaModal>
    </ModalOverlay>
  );
}
