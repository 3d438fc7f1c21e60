import type { AriaAttributes, ReactNode, Ref } from 'react';
import css from './button.module.css';
import { classNames } from './class-names.js';

/** `strong` one a page at most; `plain` for the rest; `quiet` inside running content; `danger` for what destroys. */
export type ButtonTone = 'strong' | 'plain' | 'quiet' | 'danger';

interface Props extends AriaAttributes {
  children: ReactNode;
  onPress?: (() => void) | undefined;
  type?: 'button' | 'submit';
  tone?: ButtonTone;
  size?: 's' | 'm';
  /** Square, for a drawing alone: give it an aria-label. */
  iconOnly?: boolean;
  isDisabled?: boolean;
  /** Asked for and not yet answered: it stays in the tab order and does nothing. */
  isPending?: boolean;
  autoFocus?: boolean;
  title?: string | undefined;
  className?: string | undefined;
  /** Names what it does for the page's single-key shortcuts. */
  'data-action'?: string;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onPress,
  type = 'button',
  tone = 'plain',
  size = 'm',
  iconOnly = false,
  isDisabled = false,
  isPending = false,
  className,
  ...rest
}: Props): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      className={classNames(css.button, css[tone], css[size], iconOnly && css.iconOnly, className)}
      onClick={(event) => {
        if (isPending) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
