import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { ContextSection } from '../../ui/context-section.js';
import { Link } from '../../ui/link.js';
import { LinkList } from '../../ui/link-list.js';
import { useViewer } from '../people/viewer.js';
import css from './followed-topics.module.css';
import { topicAddress } from './topic-address.js';

const FollowedTopicsQuery = graphql(`
  query FollowedTopics {
    followedTopics(first: 12) {
      edges {
        cursor
        node {
          id
          key
          name
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

/** Beside one's timelines: the topics one follows and one's teams, a step away. */
export function FollowedTopics(): ReactNode {
  const t = useT();
  const { teams } = useViewer().person;
  const { data } = useQuery(FollowedTopicsQuery);
  const topics = data?.followedTopics.edges;
  return (
    <>
      {topics !== undefined && (
        <ContextSection title={t('topics.followed')}>
          {topics.length === 0 ? (
            <p className={css.none}>{t('topics.followed.none')}</p>
          ) : (
            <LinkList
              items={topics.map(({ node: { id, key, name } }) => ({
                id,
                to: topicAddress(key),
                label: `#${name}`,
              }))}
            />
          )}
          <Link to="/topics" className={css.all}>
            {t('topics.all')}
          </Link>
        </ContextSection>
      )}
      {teams.length > 0 && (
        <ContextSection title={t('teams.mine')}>
          <LinkList
            items={teams.map(({ team }) => ({
              id: team.id,
              to: `/teams/${team.handle}`,
              label: team.displayName,
            }))}
          />
        </ContextSection>
      )}
    </>
  );
}
