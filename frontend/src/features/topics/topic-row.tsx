import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { FollowButton } from '../../ui/follow-button.js';
import { OfficialMark } from './official-mark.js';
import { topicAddress } from './topic-address.js';
import { TOPIC_KIND_WORDS } from './topic-kinds.js';
import css from './topic-row.module.css';
import { useTopicActs } from './use-topic-acts.js';

export const TopicRowFragment = graphql(`
  fragment TopicRow on Topic {
    id
    key
    name
    kind
    isOfficial
    description
    postCount
    followerCount
    viewerFollows
    viewerMutes
  }
`);

interface Props {
  topic: FragmentOf<typeof TopicRowFragment>;
  /** Another second line: why it is proposed. */
  note?: ReactNode;
}

/** A topic in a list: what it is called and about, how much there is; follow. */
export function TopicRow({ topic: ref, note }: Props): ReactNode {
  const t = useT();
  const { toggleFollow } = useTopicActs();
  const topic = readFragment(TopicRowFragment, ref);
  return (
    <div className={css.row}>
      <div className={css.words}>
        <p>
          <Link to={topicAddress(topic.key)} className={css.name}>
            #{topic.name}
          </Link>
          {topic.isOfficial && <OfficialMark />}
          {topic.kind !== 'SUBJECT' && <span className={css.kind}>{t(TOPIC_KIND_WORDS[topic.kind])}</span>}
        </p>
        {(note ?? topic.description) !== '' && <p className={css.note}>{note ?? topic.description}</p>}
        <p className={css.counts}>
          {t('topics.postCount', { count: topic.postCount })}
          {' · '}
          {t('topics.followerCount', { count: topic.followerCount })}
        </p>
      </div>
      <FollowButton
        name={`#${topic.name}`}
        following={topic.viewerFollows}
        onToggle={() => toggleFollow(topic)}
      />
    </div>
  );
}
