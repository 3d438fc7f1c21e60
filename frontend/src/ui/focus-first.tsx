import type { FocusEvent, ReactNode } from 'react';

const LISTS = '[role="menu"], [role="listbox"]';
const ENTRIES = '[role^="menuitem"], [role="option"]';

/**
 * Around a menu or a list that opens with its first entry in focus. A button pressed by a key is clicked without a
 * pointer, which react-aria takes for a screen reader's cursor: the focus then stays on the menu as a whole, where
 * Enter does nothing and no entry is read out.
 */
export function FocusFirst({ children }: { children: ReactNode }): ReactNode {
  const goOn = ({ target }: FocusEvent) => {
    if (target.matches(LISTS)) target.querySelector<HTMLElement>(ENTRIES)?.focus();
  };
  return <div onFocus={goOn}>{children}</div>;
}
