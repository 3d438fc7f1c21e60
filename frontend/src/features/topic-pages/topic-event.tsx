import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { topicAddress } from '../topics/topic-address.js';
import { EventRecap } from './event-recap.js';
import { TopicEventQuery } from './event.fragment.js';
import css from './topic-event.module.css';

const STATES = {
  UPCOMING: 'events.upcoming',
  LIVE: 'events.live',
  ENDED: 'events.ended',
} as const;

interface Days {
  startsOn: string;
  endsOn: string;
}

/** Of an event: its days, its wall, and what remains of the last time, until the next one is over. */
export function TopicEvent({ name }: { name: string }): ReactNode {
  const t = useT();
  const times = useTimes();
  const { data } = useQuery(TopicEventQuery, { variables: { name }, fetchPolicy: 'cache-and-network' });
  if (data === undefined) return null;
  const { key, edition, recap } = data.topic;
  const noon = (day: string) => times.date(`${day}T12:00:00Z`);
  const days = ({ startsOn, endsOn }: Days) =>
    startsOn === endsOn
      ? t('events.day', { day: noon(startsOn) })
      : t('events.days', { from: noon(startsOn), to: noon(endsOn) });
  return (
    <section className={css.event} aria-label={t('events.title')}>
      <p className={css.facts}>
        {edition === null ? (
          <span>{t('events.noDays')}</span>
        ) : (
          <span>
            <strong className={css.state} data-state={edition.state}>
              {t(STATES[edition.state])}
            </strong>{' '}
            {days(edition)}
          </span>
        )}
        {edition?.state === 'ENDED' && <span>{t('events.sleeps')}</span>}
        <Link to={`${topicAddress(key)}/wall`}>{t('events.wall')}</Link>
      </p>
      {recap !== null && <EventRecap recap={recap} days={days(recap)} />}
    </section>
  );
}
