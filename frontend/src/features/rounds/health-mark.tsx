import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { classNames } from '../../ui/class-names.js';
import css from './health-mark.module.css';
import type { HealthName } from './round.fragment.js';

/** A project without any line that day has none of the three. */
export type ShownHealth = HealthName | null;

export const HEALTH_WORDS: Readonly<Record<HealthName | 'NONE', MessageId>> = {
  ON_TRACK: 'rounds.onTrack',
  AT_RISK: 'rounds.atRisk',
  BLOCKED: 'rounds.blocked',
  NONE: 'rounds.noNews',
};

/** Told apart by shape first: a disc, a triangle, a square, an empty ring. On a 12 × 12 grid. */
const SHAPES: Readonly<Record<HealthName | 'NONE', ReactNode>> = {
  ON_TRACK: <circle cx="6" cy="6" r="5" />,
  AT_RISK: <path d="M6 1 11.500 11H.5Z" />,
  BLOCKED: <path d="M1.200 1.200h9.600v9.600H1.200Z" />,
  NONE: (
    <circle
      cx="6"
      cy="6"
      r="4.200"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.400"
      strokeDasharray="2 1.800"
    />
  ),
};

/** How a project stands: shape and word, colour third. */
export function HealthMark({
  health,
  size = 12,
  wordHidden = false,
}: {
  health: ShownHealth;
  size?: number;
  wordHidden?: boolean;
}): ReactNode {
  const t = useT();
  const name = health ?? 'NONE';
  return (
    <span className={classNames(css.mark, css[name])}>
      <svg
        width={size}
        height={size}
        viewBox="0 0 12 12"
        fill="currentColor"
        role={wordHidden ? 'img' : undefined}
        aria-label={wordHidden ? t(HEALTH_WORDS[name]) : undefined}
        aria-hidden={wordHidden ? undefined : 'true'}
        focusable="false"
      >
        {SHAPES[name]}
      </svg>
      {!wordHidden && <span className={css.word}>{t(HEALTH_WORDS[name])}</span>}
    </span>
  );
}
