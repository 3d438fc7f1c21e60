import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { topicAddress } from '../topics/topic-address.js';
import { CardItem, CardItemFragment } from './card-item.js';
import css from './card-item.module.css';

const SHOWN = 2;

const TopicCardsQuery = graphql(
  `
    query TopicCards($name: String!, $first: Int) {
      topic(name: $name) {
        id
        cards(first: $first) {
          edges {
            node {
              id
              ...CardItem
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `,
  [CardItemFragment],
);

/** What is known leads a topic's page: its newest cards, and the way to everything else that is known. */
export function TopicCards({ topicKey }: { topicKey: string }): ReactNode {
  const t = useT();
  const id = useId();
  const { data } = useQuery(TopicCardsQuery, {
    variables: { name: topicKey, first: SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  const cards = data?.topic.cards.edges ?? [];
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {t('cards.title')}
        </h2>
        <Link to={`${topicAddress(topicKey)}/knowledge`} className={css.more}>
          {t('knowledge.link')}
        </Link>
      </div>
      {cards.map(({ node }) => (
        <CardItem key={node.id} card={node} />
      ))}
    </section>
  );
}
