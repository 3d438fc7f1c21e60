import { skipToken, useQuery } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';

const PickPersonQuery = graphql(`
  query PickPerson($query: String) {
    people(first: 12, query: $query) {
      edges {
        cursor
        node {
          id
          handle
          displayName
          avatar {
            initials
            hue
          }
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

const PickAnybodyQuery = graphql(`
  query PickAnybody($prefix: String!) {
    completeMention(prefix: $prefix) {
      __typename
      ... on Person {
        id
        handle
        displayName
        avatar {
          initials
          hue
        }
      }
      ... on Team {
        id
        handle
        displayName
        memberCount
      }
    }
  }
`);

/** Somebody who can be picked, or a whole team. */
export interface Picked {
  id: string;
  handle: string;
  displayName: string;
  /** A person's; null for a team. */
  avatar: { initials: string; hue: number } | null;
  /** How many are in the team; null for a person. */
  memberCount: number | null;
}

/** Whom some letters find: people by name, handle or title; with teams, whatever can be mentioned, my own first. */
export function usePickable(query: string, withTeams: boolean): { found: Picked[]; loading: boolean } {
  const people = useQuery(PickPersonQuery, query === '' || withTeams ? skipToken : { variables: { query } });
  const all = useQuery(
    PickAnybodyQuery,
    query === '' || !withTeams ? skipToken : { variables: { prefix: query } },
  );
  if (query === '') return { found: [], loading: false };
  // While the next answer is on its way the one before stays: the list does not flicker at each letter.
  const persons = (people.data ?? people.previousData)?.people.edges.map(({ node }) => node) ?? [];
  const anybody = (all.data ?? all.previousData)?.completeMention ?? [];
  return {
    found: withTeams
      ? anybody.map((one) =>
          one.__typename === 'Person'
            ? { ...one, memberCount: null }
            : { ...one, avatar: null, memberCount: one.memberCount },
        )
      : persons.map((person) => ({ ...person, memberCount: null })),
    loading: people.loading || all.loading,
  };
}
