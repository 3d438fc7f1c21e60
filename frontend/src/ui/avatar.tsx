import type { CSSProperties, ReactNode } from 'react';
import css from './avatar.module.css';

interface Props {
  initials: string;
  /** 0 to 359, the same for a person everywhere and always. */
  hue: number;
  /** Pixels. */
  size?: number;
}

/** Initials on the person's own colour. The name always stands beside it: they are drawn, not
 * written, so nobody hears, copies or searches them. */
export function Avatar({ initials, hue, size = 22 }: Props): ReactNode {
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--hue': String(hue),
    '--size': `${size}px`,
  };
  return <span className={css.avatar} style={style} data-initials={initials} aria-hidden="true" />;
}
