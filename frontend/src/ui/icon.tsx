import type { ReactNode } from 'react';

/** Drawn on a 16 × 16 grid with one stroke, so that they sit beside 15 px text. */
const PATHS = {
  home: 'M2.500 7.200 8 2.500l5.500 4.700v6.300h-3.700V9.600H6.200v3.900H2.500Z',
  company: 'M3 13.500v-11h6v11M9 6.500h4v7M1.500 13.500h13M5 5h2M5 7.500h2M5 10h2',
  topic: 'M6.300 2.500 5 13.500M11 2.500 9.700 13.500M2.800 5.800h11M2.200 10.200h11',
  people:
    'M8 7.500a2.600 2.600 0 1 0 0-5.200 2.600 2.600 0 0 0 0 5.200ZM2.800 13.700c.4-2.700 2.500-4.200 5.200-4.200s4.800 1.500 5.200 4.200',
  team: 'M6 7a2.200 2.200 0 1 0 0-4.400A2.200 2.200 0 0 0 6 7ZM1.600 13c.3-2.300 2-3.700 4.400-3.700s4.100 1.400 4.400 3.700M10.600 2.900a2.100 2.100 0 0 1 0 3.900M12 9.700c1.400.5 2.200 1.600 2.400 3.300',
  bell: 'M4 11.200V7a4 4 0 0 1 8 0v4.200l1.200 1.300H2.800ZM6.600 14.300c.8.600 2 .600 2.800 0',
  round:
    'M8 3.200V1.600M8 14.400v-1.600M3.200 8H1.600M14.400 8h-1.600M4.600 4.600 3.500 3.500M12.500 12.500l-1.100-1.100M4.600 11.400l-1.100 1.100M12.500 3.500l-1.100 1.100M8 10.600a2.600 2.600 0 1 0 0-5.200 2.600 2.600 0 0 0 0 5.200Z',
  bookmark: 'M4 2.500h8v11.300l-4-3.100-4 3.100Z',
  search: 'M7 11.800A4.800 4.800 0 1 0 7 2.200a4.800 4.800 0 0 0 0 9.600ZM10.600 10.600l3.400 3.400',
  watch:
    'M1.500 8c1.700-3 3.900-4.500 6.500-4.500s4.800 1.500 6.500 4.500c-1.700 3-3.900 4.500-6.500 4.500S3.200 11 1.500 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  settings:
    'M2 4.500h7M12 4.500h2M2 11.500h2M7 11.500h7M10.500 6a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3ZM5.500 13a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Z',
  admin: 'M8 2 3 3.800v3.700c0 3.200 2 5.400 5 6.500 3-1.100 5-3.300 5-6.500V3.800Z',
  write: 'M2.800 13.200 3.500 10l7.300-7.300 2.500 2.500L6 12.500ZM9.200 4.300l2.500 2.500',
  more: 'M3.200 8h.01M8 8h.01M12.800 8h.01',
  close: 'm3.500 3.500 9 9M12.500 3.500l-9 9',
  back: 'M9.500 3 4.500 8l5 5',
  down: 'm3.500 6 4.500 4.500L12.500 6',
  up: 'm3.500 10 4.500-4.500 4.500 4.500',
  check: 'm3 8.500 3.300 3.300L13 4.700',
  lock: 'M4 7.500h8v6H4ZM5.500 7.500V5.200a2.500 2.500 0 0 1 5 0v2.300',
  smile:
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.500 9.300c1.100 1.900 3.900 1.900 5 0M6 6.300h.01M10 6.300h.01',
  menu: 'M2.500 4.500h11M2.500 8h11M2.500 11.500h11',
  question:
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.200 6.300a1.900 1.900 0 1 1 2.700 1.700c-.600.300-.900.700-.900 1.300M8 11.300h.01',
  deals: 'M2.500 13.500h11M4 11V7.500M8 11V3M12 11V5.500',
  explore: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM10.500 5.500 9.100 9.100 5.500 10.500 6.900 6.900Z',
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  name: IconName;
  size?: number;
  filled?: boolean;
}

/** A drawing beside words or inside a named button; never announced itself. */
export function Icon({ name, size = 16, filled = false }: Props): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
