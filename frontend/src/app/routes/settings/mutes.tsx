import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../apollo/graphql.js';
import { PersonLine, PersonLineFragment } from '../../../features/people/person-line.js';
import { useMutePerson } from '../../../features/people/use-mute-person.js';
import { MuteList } from '../../../features/settings/mute-list.js';
import { topicAddress } from '../../../features/topics/topic-address.js';
import { useTopicActs } from '../../../features/topics/use-topic-acts.js';
import { useT } from '../../../lib/intl/translate.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { Section } from '../../../ui/section.js';
import { RowSkeletons } from '../../../ui/skeleton.js';

const MutesQuery = graphql(
  `
    query Mutes {
      mutes {
        people {
          id
          handle
          displayName
          viewerMutes
          ...PersonLine
        }
        topics {
          id
          key
          name
          followerCount
          viewerFollows
          viewerMutes
        }
      }
    }
  `,
  [PersonLineFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const { data, error, refetch } = useQuery(MutesQuery, { fetchPolicy: 'network-only' });
  const people = useMutePerson();
  const { toggleMute } = useTopicActs();

  if (data === undefined) {
    return error === undefined ? (
      <RowSkeletons count={4} />
    ) : (
      <ErrorState error={error} onRetry={() => refetch()} />
    );
  }
  const { mutes } = data;
  if (mutes.people.length === 0 && mutes.topics.length === 0) {
    return <EmptyState title={t('settings.mutes.none')}>{t('settings.mutes.none.words')}</EmptyState>;
  }
  return (
    <>
      {mutes.people.length > 0 && (
        <Section title={t('settings.mutes.people')} words={t('settings.mutes.people.words')}>
          <MuteList
            entries={mutes.people.map((person) => ({
              key: person.id,
              name: person.displayName,
              shown: <PersonLine person={person} withHandle />,
              muted: person.viewerMutes,
              onChange: (muted) => void (muted ? people.mute(person.handle) : people.unmute(person.handle)),
            }))}
          />
        </Section>
      )}
      {mutes.topics.length > 0 && (
        <Section title={t('settings.mutes.topics')} words={t('settings.mutes.topics.words')}>
          <MuteList
            entries={mutes.topics.map((topic) => ({
              key: topic.id,
              name: `#${topic.name}`,
              shown: <Link to={topicAddress(topic.key)}>#{topic.name}</Link>,
              muted: topic.viewerMutes,
              onChange: () => void toggleMute(topic),
            }))}
          />
        </Section>
      )}
    </>
  );
}
