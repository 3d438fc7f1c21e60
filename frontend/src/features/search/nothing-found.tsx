import { useQuery } from '@apollo/client/react';
import { listChips, matchKey } from '@breve/text';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { topicAddress } from '../topics/topic-address.js';
import css from './nothing-found.module.css';

const SearchSuggestionsQuery = graphql(`
  query SearchSuggestions($query: String!) {
    searchSuggestions(query: $query) {
      topics {
        id
        key
        name
      }
      people {
        id
        handle
        displayName
      }
    }
  }
`);

/** Nothing: what may have been meant, by topics and people written nearly so. */
export function NothingFound({ query }: { query: string }): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const written = new Set(listChips(query, { language }).map(({ value }) => matchKey(value)));
  const { data } = useQuery(SearchSuggestionsQuery, { variables: { query } });
  const near = [
    ...(data?.searchSuggestions.topics ?? [])
      // What was written was meant.
      .filter(({ key }) => !written.has(key))
      .map((topic) => ({
        id: topic.id,
        to: topicAddress(topic.key),
        label: `#${topic.name}`,
      })),
    ...(data?.searchSuggestions.people ?? []).map((person) => ({
      id: person.id,
      to: `/people/${person.handle}`,
      label: person.displayName,
    })),
  ];
  return (
    <>
      <EmptyState title={t('search.nothing.title', { query })}>{t('search.nothing.words')}</EmptyState>
      {near.length > 0 && (
        <section className={css.near} aria-label={t('search.near')}>
          <h2 className={css.title}>{t('search.near')}</h2>
          <ul className={css.list}>
            {near.map(({ id, to, label }) => (
              <li key={id}>
                <Link to={to} className={css.link}>
                  <bdi>{label}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
