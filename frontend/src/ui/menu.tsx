import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../lib/lazily.js';
import { Button } from './button.js';
import type { ButtonTone } from './button.js';
import { Part } from './part.js';

export interface MenuEntry {
  /** Its words, also what is typed to find it. */
  text: string;
  onAction: () => void;
  /** Beside the words: a key, a present value. */
  detail?: string;
  danger?: boolean;
  /** True for the choice that holds now. */
  chosen?: boolean;
}

interface Props {
  /** What the menu is called; the button too, where it shows a drawing only. */
  label: string;
  entries: readonly MenuEntry[];
  /** What the button shows. */
  children: ReactNode;
  tone?: ButtonTone;
  size?: 's' | 'm';
  iconOnly?: boolean;
  className?: string | undefined;
  /** Under which end of the button it opens. */
  align?: 'start' | 'end';
  action?: string;
}

const MenuPopover = lazily(async () => (await import('./menu-popover.js')).MenuPopover);

/** A button with a menu: arrows move, letters find, Escape closes and gives the focus back. */
export function Menu({ label, entries, children, action, align = 'start', ...button }: Props): ReactNode {
  const trigger = useRef<HTMLButtonElement>(null);
  const chosen = useRef<(() => void) | null>(null);
  const [open, setOpen] = useState(false);

  // What was chosen happens once the menu has gone and its button has the focus again: a dialog that opens then gives
  // it back there.
  useEffect(() => {
    const act = chosen.current;
    if (open || act === null) return;
    chosen.current = null;
    trigger.current?.focus();
    act();
  }, [open]);

  return (
    <>
      <Button
        {...button}
        ref={trigger}
        aria-label={button.iconOnly === true ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(action === undefined ? {} : { 'data-action': action })}
        onPress={() => setOpen(!open)}
      >
        {children}
      </Button>
      {open && (
        <Part>
          <MenuPopover
            label={label}
            entries={entries}
            trigger={trigger}
            align={align}
            onChoose={(entry) => {
              chosen.current = entry.onAction;
            }}
            onClose={() => setOpen(false)}
          />
        </Part>
      )}
    </>
  );
}
