import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { LinkProps } from 'react-router';
import type { ButtonTone } from './button.js';
import css from './button.module.css';
import { classNames } from './class-names.js';

export { Link } from 'react-router';

interface Props extends LinkProps {
  tone?: ButtonTone;
  size?: 's' | 'm';
}

/** A link that looks like a button: it leads to another page, it does nothing. */
export function ButtonLink({ tone = 'plain', size = 'm', className, ...rest }: Props): ReactNode {
  return <RouterLink {...rest} className={classNames(css.button, css[tone], css[size], className)} />;
}
