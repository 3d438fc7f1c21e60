import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import css from './button.module.css';
import { classNames } from './class-names.js';

/** `strong` one a page at most; `plain` for the rest; `quiet` inside running content; `danger` for what destroys. */
export type ButtonTone = 'strong' | 'plain' | 'quiet' | 'danger';

interface Props extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  tone?: ButtonTone;
  size?: 's' | 'm';
  /** Square, for a drawing alone: give it an aria-label. */
  iconOnly?: boolean;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  tone = 'plain',
  size = 'm',
  iconOnly = false,
  className,
  ...rest
}: Props): ReactNode {
  return (
    <AriaButton
      {...rest}
      className={classNames(css.button, css[tone], css[size], iconOnly && css.iconOnly, className)}
    >
      {children}
    </AriaButton>
  );
}
