import type { ReactNode } from 'react';

interface Props {
  /** Height of the letter it would stand on, in pixels; the mark itself is half as high. */
  size?: number;
  className?: string | undefined;
}

/** The mark: the diacritic ˘. A drawing only, never announced. */
export function BreveMark({ size = 24, className }: Props): ReactNode {
  return (
    <svg
      className={className}
      width={size}
      height={size / 2}
      viewBox="0 0 48 24"
      aria-hidden="true"
      focusable="false"
    >
      <path
        fill="currentColor"
        d="M5 1.500c1.600 13.200 8.800 21 19 21s17.400-7.800 19-21c-3.200 8.600-9.600 12.800-19 12.800S8.200 10.100 5 1.500Z"
      />
    </svg>
  );
}
