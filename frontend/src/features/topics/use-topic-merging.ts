import { useApolloClient, useMutation } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../apollo/graphql.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { useRefusal } from '../../ui/refusal.js';
import { useT } from '../../lib/intl/translate.js';
import { readAnew } from '../../apollo/read-anew.js';

const MergeTopicsMutation = graphql(`
  mutation MergeTopics($input: MergeTopicsInput!) {
    mergeTopics(input: $input) {
      topic {
        id
        key
      }
    }
  }
`);

const UndoTopicMergeMutation = graphql(`
  mutation UndoTopicMerge($input: TopicNameInput!) {
    undoTopicMerge(input: $input) {
      topic {
        id
        key
      }
    }
  }
`);

interface TopicMerging {
  /** @returns the key of the topic that stands for both; throws what the server refuses */
  merge: (from: string, into: string) => Promise<string>;
  /** Takes a merge back; whatever is refused is said. */
  undo: (key: string) => Promise<void>;
}

/** Making two topics one, and taking them apart. */
export function useTopicMerging(): TopicMerging {
  const client = useApolloClient();
  const t = useT();
  const refused = useRefusal();
  const { announce } = useAnnouncer();
  const [mergeTopics] = useMutation(MergeTopicsMutation);
  const [undoTopicMerge] = useMutation(UndoTopicMergeMutation);
  return {
    merge: async (from, into) => {
      const { data } = await mergeTopics({ variables: { input: { from, into } } });
      await readTopicsAnew(client);
      announce(t('topics.mergeDone'));
      return data?.mergeTopics.topic.key ?? into;
    },
    undo: async (key) => {
      try {
        await undoTopicMerge({ variables: { input: { name: key } } });
        await readTopicsAnew(client);
        announce(t('topics.undoMergeDone'));
      } catch (error) {
        refused(error);
      }
    },
  };
}

/** What is on screen of topics is read again; the lists kept of them are forgotten. */
export async function readTopicsAnew(client: ApolloClient): Promise<void> {
  await client.refetchQueries({
    include: [...client.getObservableQueries('active')].flatMap(({ queryName }) =>
      queryName !== undefined && SHOW_TOPICS.has(queryName) ? [queryName] : [],
    ),
  });
  await readAnew(client, 'Home', 'homeTimeline');
  await readAnew(client, 'Topics', 'topics');
  await readAnew(client, 'FollowedTopics', 'followedTopics');
  client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'completeTopic' });
}

const SHOW_TOPICS = new Set(['Topic', 'TopicPosts', 'TopicCare', 'TopicEvent', 'TopicTops', 'TopicWall']);
