import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { T, useT } from '../../lib/intl/translate.js';
import { topicAddress } from '../topics/topic-address.js';
import css from './reason.module.css';

export const ReasonFragment = graphql(`
  fragment Reason on TimelineReason {
    kind
    person {
      id
      handle
      displayName
    }
    topic {
      id
      key
      name
    }
    team {
      id
      handle
      displayName
    }
  }
`);

interface Props {
  reason: FragmentOf<typeof ReasonFragment>;
  authorId: string;
}

/** Why this post is here, quietly. Nothing is said of one's own posts: one knows. */
export function Reason({ reason, authorId }: Props): ReactNode {
  const t = useT();
  const { kind, person, topic, team } = readFragment(ReasonFragment, reason);
  if (kind === 'OWN') return null;
  // The name stands beside it already.
  if (kind === 'FOLLOWED_PERSON' && person?.id === authorId) {
    return <p className={css.reason}>{t('reasons.author')}</p>;
  }
  const values = {
    person: () => person !== null && <Link to={`/people/${person.handle}`}>{person.displayName}</Link>,
    topic: () => topic !== null && <Link to={topicAddress(topic.key)}>#{topic.name}</Link>,
    team: () => team !== null && <Link to={`/teams/${team.handle}`}>{team.displayName}</Link>,
  };
  const id = (
    {
      MENTION: 'reasons.mention',
      ANSWER: 'reasons.answer',
      FOLLOWED_PERSON: 'reasons.person',
      FOLLOWED_TOPIC: 'reasons.topic',
      TEAM: 'reasons.team',
      ANNOUNCEMENT: 'reasons.announcement',
      REPOST: 'reasons.repost',
    } as const
  )[kind];
  return (
    <p className={css.reason}>
      <T id={id} values={values} />
    </p>
  );
}
