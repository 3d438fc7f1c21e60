import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { ContextSection } from '../../ui/context-section.js';
import { PersonLine } from '../people/person-line.js';
import { topicAddress } from '../topics/topic-address.js';
import css from './topic-known.module.css';
import { SHOWN, TopicKnownQuery } from './topic-known.query.js';

/** Beside a topic's posts: who may know, by name, each with the reason. */
export function TopicKnowers({ topicKey }: { topicKey: string }): ReactNode {
  const t = useT();
  const { data } = useQuery(TopicKnownQuery, {
    variables: { name: topicKey, ...SHOWN },
    fetchPolicy: 'cache-first',
  });
  const knowers = data?.topic.peopleWhoKnow ?? [];
  if (knowers.length === 0) return null;
  return (
    <ContextSection title={t('knowledge.people')}>
      <ul className={css.knowers}>
        {knowers.map(({ person, reason }) => (
          <li key={person.id}>
            <PersonLine person={person} />
            <span className={css.reason}>
              {t(reason === 'ANSWERED' ? 'knowledge.because.answeredShort' : 'knowledge.because.wroteShort')}
            </span>
          </li>
        ))}
      </ul>
      <Link to={`${topicAddress(topicKey)}/knowledge`} className={css.more}>
        {t('knowledge.people.why')}
      </Link>
    </ContextSection>
  );
}
