import type { ReactNode } from 'react';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import type { TopicEventQuery } from './event.fragment.js';
import { PostLine } from './post-line.js';
import css from './topic-event.module.css';

type Recap = NonNullable<ResultOf<typeof TopicEventQuery>['topic']['recap']>;

/** What remains of an edition: how much was said, what went furthest, what was asked. */
export function EventRecap({ recap, days }: { recap: Recap; days: string }): ReactNode {
  const t = useT();
  return (
    <>
      <h2 className={css.title}>{t('events.recap', { days })}</h2>
      <p className={css.facts}>
        <span>{t('topics.postCount', { count: recap.postCount })}</span>
        {recap.authorCount !== null && <span>{t('events.authors', { count: recap.authorCount })}</span>}
        <span>{t('events.questions', { count: recap.questionCount })}</span>
      </p>
      {recap.mostReposted.length > 0 && (
        <>
          <h3 className={css.subtitle}>{t('events.mostReposted')}</h3>
          <ul className={css.posts}>
            {recap.mostReposted.map((post) => (
              <li key={post.id}>
                <PostLine post={post} detail={t('events.reposts', { count: post.repostCount })} />
              </li>
            ))}
          </ul>
        </>
      )}
      {recap.questions.length > 0 && (
        <>
          <h3 className={css.subtitle}>{t('events.theQuestions')}</h3>
          <ul className={css.posts}>
            {recap.questions.map((post) => (
              <li key={post.id}>
                <PostLine post={post} detail={t('events.answers', { count: post.replyCount })} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
