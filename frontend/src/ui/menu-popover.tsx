import type { ReactNode, RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.js';
import { FocusFirst } from './focus-first.js';
import type { MenuEntry } from './menu.js';
import css from './menu-popover.module.css';

interface Props {
  label: string;
  entries: readonly MenuEntry[];
  trigger: RefObject<HTMLElement | null>;
  /** Called before `onClose`. */
  onChoose: (entry: MenuEntry) => void;
  align: 'start' | 'end';
  onClose: () => void;
}

/** An open menu; a file of its own, for the first page needs none. */
export function MenuPopover({ label, entries, trigger, align, onChoose, onClose }: Props): ReactNode {
  return (
    <Popover
      aria-label={label}
      className={css.popover ?? ''}
      triggerRef={trigger}
      placement={`bottom ${align}`}
      offset={4}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <FocusFirst>
        <Menu aria-label={label} className={css.menu ?? ''} autoFocus="first" onClose={onClose}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.text}
              className={classNames(css.item, entry.danger && css.danger, entry.chosen && css.chosen)}
              textValue={entry.text}
              onAction={() => onChoose(entry)}
            >
              <span>{entry.text}</span>
              {entry.detail !== undefined && <span className={css.detail}>{entry.detail}</span>}
            </MenuItem>
          ))}
        </Menu>
      </FocusFirst>
    </Popover>
  );
}
