import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { T, useT } from '../../lib/intl/translate.js';
import { PersonLine } from '../people/person-line.js';
import { topicAddress } from '../topics/topic-address.js';
import { HealthMark } from './health-mark.js';
import { LeadSays } from './lead-says.js';
import { blockerOf } from './line-length.js';
import type { RoundData, RoundDayData } from './round.fragment.js';
import { RoundLineItem } from './round-line-item.js';
import { RoundStrip } from './round-strip.js';
import css from './round-wall.module.css';
import { useRoundWords } from './round-words.js';

interface Props {
  round: RoundData;
  /** Null where nothing has been asked for yet. */
  day: RoundDayData | null;
  /** Among others the project is named, and leads to its own wall. */
  named: boolean;
}

/** A project's round on one day: how it stands, what was said, who blocks it, its last twenty days. */
export function RoundWall({ round, day, named }: Props): ReactNode {
  const t = useT();
  const words = useRoundWords();
  const awaitedId = useId();
  const blockers = day?.lines.flatMap(({ health, isLate, post }) =>
    health === 'BLOCKED' && !isLate ? (blockerOf(post?.text ?? null, round.tag) ?? []) : [],
  );
  return (
    <article className={css.wall} aria-label={`#${round.topic.name}`}>
      {named && (
        <h2 className={css.name}>
          <Link to={`${topicAddress(round.topic.key)}/round`}>#{round.topic.name}</Link>
        </h2>
      )}
      {day === null ? (
        <p className={css.facts}>{t(round.isRunning ? 'rounds.notYet' : 'rounds.stopped')}</p>
      ) : (
        <>
          <p className={css.health}>
            <HealthMark health={day.health} size={18} />
            <span className={css.count}>
              {t('rounds.given', { given: day.givenCount, all: day.expectedCount })}
            </span>
          </p>
          <p className={css.facts}>
            <span>{words.day(day.day)}</span>
            <span>
              {t(day.isClosed ? 'rounds.closed' : 'rounds.until', { time: words.closing(day, round) })}
            </span>
            {day.blockedSince !== null && day.blockedSince !== day.day && (
              <span>{t('rounds.since', { day: words.shortDay(day.blockedSince) })}</span>
            )}
            {day.saidBy !== null && <span>{t('rounds.saidBy', { who: day.saidBy.displayName })}</span>}
          </p>
          {blockers !== undefined && blockers.length > 0 && (
            <p className={css.blocked}>{t('rounds.blockedBy', { what: blockers.join(' ; ') })}</p>
          )}
          {day.lines.length > 0 && (
            <ul className={css.lines}>
              {day.lines.map((line, index) => (
                <RoundLineItem key={line.post?.id ?? index} line={line} />
              ))}
            </ul>
          )}
          {day.awaited !== null && day.awaited.length > 0 && (
            <section className={css.awaited} aria-labelledby={awaitedId}>
              <p id={awaitedId} className={css.awaitedTitle}>
                {t(day.isClosed ? 'rounds.missed' : 'rounds.awaited', { count: day.awaited.length })}
              </p>
              <ul className={css.people}>
                {day.awaited.map((person) => (
                  <li key={person.id}>
                    <PersonLine person={person} />
                  </li>
                ))}
              </ul>
              <p className={css.note}>{t('rounds.awaitedNote')}</p>
            </section>
          )}
        </>
      )}
      {round.viewerLeads && day !== null && !day.isClosed && <LeadSays round={round} day={day} />}
      <RoundStrip round={round} shown={named ? null : (day?.day ?? null)} />
      {!named && round.lead !== null && (
        <p className={css.facts}>
          <T id="rounds.ledBy" values={{ who: <PersonLine person={round.lead} /> }} />
        </p>
      )}
    </article>
  );
}
