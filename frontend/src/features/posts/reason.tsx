import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { T } from '../../lib/intl/translate.js';
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

/** Why this post is here, quietly. Nothing is said of one's own posts: one knows. */
export function Reason({ reason }: { reason: FragmentOf<typeof ReasonFragment> }): ReactNode {
  const { kind, person, topic, team } = readFragment(ReasonFragment, reason);
  if (kind === 'OWN') return null;
  const values = {
    person: () => person !== null && <Link to={`/people/${person.handle}`}>{person.displayName}</Link>,
    topic: () => topic !== null && <Link to={`/topics/${encodeURIComponent(topic.key)}`}>#{topic.name}</Link>,
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
