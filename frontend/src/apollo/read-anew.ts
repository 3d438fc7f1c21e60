import type { ApolloClient } from '@apollo/client';

/**
 * Has a list read again after something changed what belongs to it: at once where it is on screen, else the next time
 * it is opened.
 *
 * @param queryName the operation that shows it
 * @param fieldName the field of Query that holds it in the cache
 */
export async function readAnew(client: ApolloClient, queryName: string, fieldName: string): Promise<void> {
  const shown = [...client.getObservableQueries('active')].some((query) => query.queryName === queryName);
  if (shown) await client.refetchQueries({ include: [queryName] });
  else client.cache.evict({ id: 'ROOT_QUERY', fieldName });
}
