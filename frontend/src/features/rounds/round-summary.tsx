import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { HealthMark } from './health-mark.js';
import type { RoundData, RoundDayData } from './round.fragment.js';
import css from './round-sheet.module.css';

const ORDER = ['BLOCKED', 'AT_RISK', 'ON_TRACK', null] as const;

/** Today's round once somebody has spoken or it has closed; before that, the last one that closed. */
export function shownDay(round: RoundData): RoundDayData | null {
  const { today, report } = round;
  if (today !== null && (today.isClosed || today.givenCount > 0 || today.saidBy !== null)) return today;
  return report ?? today;
}

/** How many projects stand how. It counts projects, never people. */
export function RoundSummary({ rounds }: { rounds: readonly RoundData[] }): ReactNode {
  const t = useT();
  const days = rounds.map(shownDay).filter((day) => day !== null);
  return (
    <ul className={css.summary} aria-label={t('rounds.summary')}>
      {ORDER.map((health) => {
        const count = days.filter((day) => day.health === health).length;
        if (count === 0) return null;
        return (
          <li key={health}>
            {count} <HealthMark health={health} />
          </li>
        );
      })}
    </ul>
  );
}
