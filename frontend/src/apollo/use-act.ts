import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

type Options<Data, Variables extends OperationVariables> = Omit<
  ApolloClient.MutateOptions<Data, Variables>,
  'mutation'
>;

/**
 * A mutation whose state nobody shows. Each post of a list has a dozen, and `useMutation` keeps a state and two effects
 * for each of them.
 */
export function useAct<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): (options: Options<Data, Variables>) => Promise<ApolloClient.MutateResult<Data>> {
  const client = useApolloClient();
  return (options) => client.mutate({ ...options, mutation } as ApolloClient.MutateOptions<Data, Variables>);
}
