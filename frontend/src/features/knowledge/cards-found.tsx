import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { CardItem, CardItemFragment } from './card-item.js';

const SearchCardsQuery = graphql(
  `
    query SearchCards($query: String!) {
      searchCards(query: $query) {
        id
        ...CardItem
      }
    }
  `,
  [CardItemFragment],
);

/** The cards that lead what a search finds. Whether they come or not, the posts stand below. */
export function CardsFound({ query }: { query: string }): ReactNode {
  const t = useT();
  const { data, previousData } = useQuery(SearchCardsQuery, { variables: { query } });
  const cards = (data ?? previousData)?.searchCards ?? [];
  if (cards.length === 0) return null;
  return (
    <section aria-label={t('cards.title')}>
      {cards.map((card) => (
        <CardItem key={card.id} card={card} />
      ))}
    </section>
  );
}
