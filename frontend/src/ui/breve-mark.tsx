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
        d="M8 3.500c.6-1.300 3.600-1.300 4.200 0C14 8.600 18 11.500 24 11.500s10-2.900 11.800-8c.6-1.300 3.600-1.300 4.200 0C39.600 14.500 33.300 21.500 24 21.500S8.400 14.500 8 3.500Z"
      />
    </svg>
  );
}
