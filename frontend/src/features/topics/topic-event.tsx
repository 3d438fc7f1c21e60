import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { TopicEventQuery } from './event.fragment.js';
import { topicAddress } from './topic-address.js';
import css from './topic-event.module.css';

const STATES = {
  UPCOMING: 'events.upcoming',
  LIVE: 'events.live',
  ENDED: 'events.ended',
} as const;

/** Of an event: its days, its wall, and what remains of the last time, until the next one is over. */
export function TopicEvent({ name }: { name: string }): ReactNode {
  const t = useT();
  const times = useTimes();
  const { data } = useQuery(TopicEventQuery, { variables: { name }, fetchPolicy: 'cache-and-network' });
  if (data === undefined) return null;
  const { key, edition, recap } = data.topic;
  const noon = (day: string) => times.date(`${day}T12:00:00Z`);
  const days = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
    startsOn === endsOn ? noon(startsOn) : t('events.days', { from: noon(startsOn), to: noon(endsOn) });
  return (
    <section className={css.event} aria-label={t('events.title')}>
      <p className={css.facts}>
        {edition === null ? (
          <span>{t('events.noDays')}</span>
        ) : (
          <>
            <strong>{t(STATES[edition.state])}</strong>
            <span>{days(edition)}</span>
          </>
        )}
        <Link to={`${topicAddress(key)}/wall`}>{t('events.wall')}</Link>
      </p>
      {recap !== null && (
        <>
          <h2 className={css.title}>{t('events.recap', { days: days(recap) })}</h2>
          <p className={css.facts}>
            <span>{t('topics.postCount', { count: recap.postCount })}</span>
            {recap.authorCount !== null && <span>{t('events.authors', { count: recap.authorCount })}</span>}
            <span>{t('events.questions', { count: recap.questionCount })}</span>
          </p>
          <RecapPosts
            title={t('events.mostReposted')}
            posts={recap.mostReposted.map((post) => ({
              ...post,
              detail: t('events.reposts', { count: post.repostCount }),
            }))}
          />
          <RecapPosts
            title={t('events.theQuestions')}
            posts={recap.questions.map((post) => ({
              ...post,
              detail: t('events.answers', { count: post.replyCount }),
            }))}
          />
        </>
      )}
    </section>
  );
}

interface RecapPost {
  id: string;
  text: string | null;
  author: { displayName: string } | null;
  detail: string;
}

function RecapPosts({ title, posts }: { title: string; posts: readonly RecapPost[] }): ReactNode {
  if (posts.length === 0) return null;
  return (
    <>
      <h3 className={css.subtitle}>{title}</h3>
      <ul className={css.posts}>
        {posts.map(({ id, text, author, detail }) => (
          <li key={id}>
            <Link to={`/p/${id}`} className={css.line} dir="auto">
              {text}
            </Link>
            <span className={css.detail}>
              {author?.displayName} · {detail}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
