import type { ReactNode, RefObject } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useLanguage } from '../../../lib/intl/language.js';
import { useT } from '../../../lib/intl/translate.js';
import { FocusFirst } from '../../../ui/focus-first.js';
import { EMOJI } from './emoji.js';
import css from './emoji-picker.module.css';

interface Props {
  trigger: RefObject<HTMLElement | null>;
  onChoose: (emoji: string) => void;
  onClose: () => void;
}

/** A small grid: arrows move, letters find by name in the reader's language, Enter writes. */
export function EmojiPicker({ trigger, onChoose, onClose }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Popover
      aria-label={t('composer.emoji')}
      className={css.popover ?? ''}
      triggerRef={trigger}
      placement="top start"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <FocusFirst>
        <ListBox
          aria-label={t('composer.emoji')}
          layout="grid"
          className={css.grid ?? ''}
          autoFocus="first"
          onAction={(key) => {
            onChoose(String(key));
            onClose();
          }}
        >
          {EMOJI.map(([emoji, french, english]) => {
            const name = language === 'fr' ? french : english;
            return (
              <ListBoxItem
                key={emoji}
                id={emoji}
                textValue={name}
                aria-label={name}
                className={css.emoji ?? ''}
              >
                {emoji}
              </ListBoxItem>
            );
          })}
        </ListBox>
      </FocusFirst>
    </Popover>
  );
}
