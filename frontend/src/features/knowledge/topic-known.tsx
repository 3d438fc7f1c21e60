import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { topicAddress } from '../topics/topic-address.js';
import { CardItem } from './card-item.js';
import { OpenQuestion } from './open-question.js';
import css from './topic-known.module.css';
import { SHOWN, TopicKnownQuery } from './topic-known.query.js';

/** What is known leads a topic's page: its newest cards, what still waits for an answer, and the way to the rest. */
export function TopicKnown({ topicKey }: { topicKey: string }): ReactNode {
  const t = useT();
  const id = useId();
  const { data } = useQuery(TopicKnownQuery, {
    variables: { name: topicKey, ...SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  const cards = data?.topic.cards.edges ?? [];
  const questions = data?.questions.edges ?? [];
  // A heading over nothing would promise what is not there; the header leads to the page of what is known.
  if (cards.length + questions.length === 0) return null;
  return (
    <section aria-labelledby={id} className={css.known}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {t(cards.length === 0 ? 'knowledge.openQuestions' : 'knowledge.known')}
        </h2>
        <Link to={`${topicAddress(topicKey)}/knowledge`} className={css.more}>
          {t('knowledge.link')}
        </Link>
      </div>
      {cards.map(({ node }) => (
        <CardItem key={node.id} card={node} />
      ))}
      {questions.length > 0 && (
        <ul
          className={css.questions}
          aria-label={cards.length === 0 ? undefined : t('knowledge.openQuestions')}
          aria-labelledby={cards.length === 0 ? id : undefined}
        >
          {questions.map(({ node }) => (
            <OpenQuestion key={node.id} post={node} />
          ))}
        </ul>
      )}
    </section>
  );
}
