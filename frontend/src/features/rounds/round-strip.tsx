import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { topicAddress } from '../topics/topic-address.js';
import { HEALTH_WORDS, HealthMark } from './health-mark.js';
import type { RoundData } from './round.fragment.js';
import css from './round-strip.module.css';
import { useRoundWords } from './round-words.js';

/** A project's last twenty rounds, oldest first: a shape a day, each leading to its report. */
export function RoundStrip({ round, shown }: { round: RoundData; shown: string | null }): ReactNode {
  const t = useT();
  const words = useRoundWords();
  if (round.strip.length === 0) return null;
  return (
    <ol className={css.strip} aria-label={t('rounds.strip', { count: round.strip.length })}>
      {round.strip.map(({ day, health, givenCount, expectedCount }) => {
        const title = t('rounds.stripDay', {
          day: words.day(day),
          health: t(HEALTH_WORDS[health ?? 'NONE']),
          given: givenCount,
          all: expectedCount,
        });
        return (
          <li key={day}>
            <Link
              to={`${topicAddress(round.topic.key)}/round?day=${day}`}
              className={css.day}
              title={title}
              aria-label={title}
              aria-current={day === shown ? 'date' : undefined}
            >
              <HealthMark health={health} size={13} wordHidden />
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
