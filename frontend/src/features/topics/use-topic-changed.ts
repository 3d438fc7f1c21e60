import { useApolloClient, useSubscription } from '@apollo/client/react';
import { inBackground } from '../../apollo/in-background.js';
import { graphql } from '../../apollo/graphql.js';
import { readTopicsAnew } from './use-topic-merging.js';

const TopicChangedSubscription = graphql(`
  subscription TopicChanged($input: TopicNameInput!) {
    topicChanged(input: $input) {
      topicId
    }
  }
`);

/** Keeps an open topic true: when it was merged, taken apart or pinned elsewhere, it is read again. */
export function useTopicChanged(name: string): void {
  const client = useApolloClient();
  useSubscription(TopicChangedSubscription, {
    variables: { input: { name } },
    ignoreResults: true,
    onData: () => inBackground(readTopicsAnew(client)),
  });
}
