import { Suspense, lazy, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import type { ButtonTone } from './button.js';

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
  action?: string;
}

const MenuPopover = lazy(async () => ({ default: (await import('./menu-popover.js')).MenuPopover }));

/** A button with a menu: arrows move, letters find, Escape closes and gives the focus back. */
export function Menu({ label, entries, children, action, ...button }: Props): ReactNode {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
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
        <Suspense fallback={null}>
          <MenuPopover label={label} entries={entries} trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
