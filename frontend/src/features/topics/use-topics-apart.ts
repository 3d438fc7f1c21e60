import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useRefusal } from '../../ui/refusal.js';
import { readTopicsAnew, useTopicMerging } from './use-topic-merging.js';

const KeepTopicsApartMutation = graphql(`
  mutation KeepTopicsApart($input: TopicPairInput!) {
    keepTopicsApart(input: $input) {
      __typename
    }
  }
`);

const ProposeTopicsAgainMutation = graphql(`
  mutation ProposeTopicsAgain($input: TopicPairInput!) {
    proposeTopicsAgain(input: $input) {
      __typename
    }
  }
`);

interface TopicsApart {
  /** Something was asked and is not answered yet. */
  pending: boolean;
  merge: (from: string, into: string) => void;
  undo: (key: string) => void;
  keepApart: (one: string, other: string, later: boolean) => void;
  proposeAgain: (one: string, other: string) => void;
}

/** What a moderator decides on two topics that may be one; whatever is refused is said. */
export function useTopicsApart(): TopicsApart {
  const client = useApolloClient();
  const refused = useRefusal();
  const merging = useTopicMerging();
  const [pending, setPending] = useState(false);
  const [keep] = useMutation(KeepTopicsApartMutation);
  const [again] = useMutation(ProposeTopicsAgainMutation);
  const run = (work: () => Promise<unknown>) => {
    setPending(true);
    void work()
      .catch(refused)
      .finally(() => setPending(false));
  };
  return {
    pending,
    merge: (from, into) => run(() => merging.merge(from, into)),
    undo: (key) => run(() => merging.undo(key)),
    keepApart: (one, other, later) =>
      run(async () => {
        await keep({ variables: { input: { one, other, later } } });
        await readTopicsAnew(client);
      }),
    proposeAgain: (one, other) =>
      run(async () => {
        await again({ variables: { input: { one, other } } });
        await readTopicsAnew(client);
      }),
  };
}
