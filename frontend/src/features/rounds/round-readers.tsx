import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import type { RoundData } from './round.fragment.js';
import css from './round-sheet.module.css';

/** Who reads one's line: those who read the post that opened the round, and whom it reaches by itself. */
export function RoundReaders({ opening }: Pick<RoundData, 'opening'>): ReactNode {
  const t = useT();
  if (opening === null) return null;
  const { visibility, audienceTeam } = opening;
  return (
    <p className={css.readers}>
      {visibility === 'COMPANY'
        ? t('rounds.readByCompany')
        : visibility === 'TEAM'
          ? t('rounds.readByTeam', { team: audienceTeam?.displayName ?? '' })
          : t('rounds.readByMentioned')}
    </p>
  );
}
