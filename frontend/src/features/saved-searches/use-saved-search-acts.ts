import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { readAnew } from '../../apollo/read-anew.js';
import { useAct } from '../../apollo/use-act.js';
import { useRefusal } from '../../ui/refusal.js';
import type { FollowLevel } from '../people/follow-level.js';
import { SavedSearchFragment } from './saved-search.fragment.js';
import type { SavedSearchData } from './saved-search.fragment.js';
import { SavedSearchesQuery } from './saved-searches.query.js';

export const UpdateSavedSearchMutation = graphql(
  `
    mutation UpdateSavedSearch($input: UpdateSavedSearchInput!) {
      updateSavedSearch(input: $input) {
        savedSearch {
          id
          ...SavedSearch
        }
      }
    }
  `,
  [SavedSearchFragment],
);

const DeleteSavedSearchMutation = graphql(`
  mutation DeleteSavedSearch($input: SavedSearchIdInput!) {
    deleteSavedSearch(input: $input) {
      savedSearches {
        id
      }
    }
  }
`);

const OrderSavedSearchesMutation = graphql(`
  mutation OrderSavedSearches($input: OrderSavedSearchesInput!) {
    orderSavedSearches(input: $input) {
      savedSearches {
        id
      }
    }
  }
`);

interface SavedSearchActs {
  change: (search: SavedSearchData, changes: { level?: FollowLevel; shared?: boolean }) => Promise<boolean>;
  remove: (search: SavedSearchData) => Promise<boolean>;
  order: (ids: readonly string[]) => Promise<boolean>;
}

/** What one does with one's saved searches; shown at once, taken back when it is refused. */
export function useSavedSearchActs(): SavedSearchActs {
  const client = useApolloClient();
  const refused = useRefusal();
  const update = useAct(UpdateSavedSearchMutation);
  const remove = useAct(DeleteSavedSearchMutation);
  const order = useAct(OrderSavedSearchesMutation);
  const settle = (asked: Promise<unknown>) =>
    asked.then(
      () => true,
      (error: unknown) => {
        refused(error);
        return false;
      },
    );
  return {
    change: (search, changes) =>
      settle(
        update({
          variables: { input: { id: search.id, ...changes } },
          optimisticResponse: {
            updateSavedSearch: {
              __typename: 'SavedSearchPayload',
              savedSearch: { __typename: 'SavedSearch', ...search, ...changes },
            },
          } as never,
        }),
      ),
    remove: (search) =>
      settle(
        remove({ variables: { input: { id: search.id } } }).then(async () => {
          await readAnew(client, 'SavedSearches', 'savedSearches');
          await readAnew(client, 'Notifications', 'notifications');
        }),
      ),
    order: (ids) =>
      settle(
        order({
          variables: { input: { ids: [...ids] } },
          optimisticResponse: {
            orderSavedSearches: {
              __typename: 'SavedSearchesPayload',
              savedSearches: ids.map((id) => ({ __typename: 'SavedSearch', id })),
            },
          } as never,
          update: (cache, { data }) => {
            const placed = data?.orderSavedSearches.savedSearches.map(({ id }) => id) ?? [];
            cache.updateQuery({ query: SavedSearchesQuery }, (known) =>
              known === null
                ? undefined
                : {
                    savedSearches: [...known.savedSearches].sort(
                      (a, b) => placed.indexOf(a.id) - placed.indexOf(b.id),
                    ),
                  },
            );
          },
        }),
      ),
  };
}
