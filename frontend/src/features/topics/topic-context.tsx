import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../../lib/intl/translate.js';
import { ContextSection } from '../../ui/context-section.js';
import { LinkList } from '../../ui/link-list.js';
import { PersonLine } from '../people/person-line.js';
import { ActivityChart } from './activity-chart.js';
import { topicAddress } from './topic-address.js';
import type { TopicPageData } from './topic-page.fragment.js';

interface Props {
  topic: TopicPageData;
  /** Who knows, which a higher feature tells. */
  children?: ReactNode;
}

/** Beside a topic's posts: who looks after it and who knows, what is near it, how much it is talked of. */
export function TopicContext({ topic, children }: Props): ReactNode {
  const t = useT();
  const { formatNumber } = useIntl();
  return (
    <>
      {topic.owner !== null && (
        <ContextSection title={t('topics.owner')}>
          <PersonLine person={topic.owner} />
        </ContextSection>
      )}
      {children}
      {topic.relatedTopics.length > 0 && (
        <ContextSection title={t('topics.related')}>
          <LinkList
            items={topic.relatedTopics.map(({ id, key, name, postCount }) => ({
              id,
              to: topicAddress(key),
              label: `#${name}`,
              detail: formatNumber(postCount),
            }))}
          />
        </ContextSection>
      )}
      <ContextSection title={t('topics.activity')}>
        <ActivityChart days={topic.activity} />
      </ContextSection>
    </>
  );
}
