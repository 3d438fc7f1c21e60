import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.js';
import css from './menu.module.css';

interface MenuProps {
  label: string;
  /** The button that opens it. */
  trigger: ReactNode;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** A button with a menu: arrows move, letters find, Escape closes and gives the focus back. */
export function Menu({ label, trigger, children, open, onOpenChange }: MenuProps): ReactNode {
  return (
    <MenuTrigger
      {...(open === undefined ? {} : { isOpen: open })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      {trigger}
      <Popover className={css.popover ?? ''} placement="bottom end" offset={4}>
        <AriaMenu aria-label={label} className={css.menu ?? ''}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuItemProps {
  children: ReactNode;
  /** What is typed to find it. */
  text: string;
  onAction?: () => void;
  href?: string;
  danger?: boolean;
  chosen?: boolean;
}

export function MenuItem({
  children,
  text,
  onAction,
  href,
  danger = false,
  chosen = false,
}: MenuItemProps): ReactNode {
  return (
    <AriaMenuItem
      className={classNames(css.item, danger && css.danger, chosen && css.chosen)}
      textValue={text}
      {...(onAction === undefined ? {} : { onAction })}
      {...(href === undefined ? {} : { href })}
    >
      {children}
    </AriaMenuItem>
  );
}
