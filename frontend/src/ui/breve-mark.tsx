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
        d="M6 2c1 12.400 8.200 19.600 18 19.600S41 14.400 42 2h-7.200C33.500 8.400 29.700 12 24 12S14.500 8.400 13.200 2Z"
      />
    </svg>
  );
}
