import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { readAnew } from '../../apollo/read-anew.js';
import { useRefusal } from '../../ui/refusal.js';
import type { FollowLevel } from '../people/follow-level.js';

const TopicTiesFragment = graphql(`
  fragment TopicTies on Topic @_unmask {
    __typename
    id
    viewerFollows
    viewerFollowLevel
    viewerMutes
    followerCount
  }
`);

const FollowTopicMutation = graphql(
  `
    mutation FollowTopic($input: TopicNameInput!) {
      followTopic(input: $input) {
        __typename
        topic {
          ...TopicTies
        }
      }
    }
  `,
  [TopicTiesFragment],
);

const UnfollowTopicMutation = graphql(
  `
    mutation UnfollowTopic($input: TopicNameInput!) {
      unfollowTopic(input: $input) {
        __typename
        topic {
          ...TopicTies
        }
      }
    }
  `,
  [TopicTiesFragment],
);

const SetTopicFollowLevelMutation = graphql(
  `
    mutation SetTopicFollowLevel($input: TopicFollowLevelInput!) {
      setTopicFollowLevel(input: $input) {
        __typename
        topic {
          ...TopicTies
        }
      }
    }
  `,
  [TopicTiesFragment],
);

const MuteTopicMutation = graphql(
  `
    mutation MuteTopic($input: TopicNameInput!) {
      muteTopic(input: $input) {
        topic {
          ...TopicTies
        }
      }
    }
  `,
  [TopicTiesFragment],
);

const UnmuteTopicMutation = graphql(
  `
    mutation UnmuteTopic($input: TopicNameInput!) {
      unmuteTopic(input: $input) {
        topic {
          ...TopicTies
        }
      }
    }
  `,
  [TopicTiesFragment],
);

interface TopicState {
  id: string;
  key: string;
  followerCount: number;
  viewerFollows: boolean;
  viewerMutes: boolean;
}

interface TopicActs {
  /** How much one wants to hear of a topic one follows. */
  setLevel: (topic: TopicState, level: FollowLevel) => Promise<void>;
  /** Follows, or no longer. */
  toggleFollow: (topic: TopicState) => Promise<void>;
  /** Mutes, or hears again. */
  toggleMute: (topic: TopicState) => Promise<void>;
}

/** What a reader does with a topic; home changes with it at once. */
export function useTopicActs(): TopicActs {
  const client = useApolloClient();
  const refused = useRefusal();
  const [follow] = useMutation(FollowTopicMutation);
  const [unfollow] = useMutation(UnfollowTopicMutation);
  const [set] = useMutation(SetTopicFollowLevelMutation);
  const [mute] = useMutation(MuteTopicMutation);
  const [unmute] = useMutation(UnmuteTopicMutation);

  const toggleFollow = async (topic: TopicState) => {
    const variables = { input: { name: topic.key } };
    const next = {
      __typename: 'Topic',
      id: topic.id,
      viewerMutes: topic.viewerMutes,
      viewerFollows: !topic.viewerFollows,
      viewerFollowLevel: topic.viewerFollows ? null : 'FEED',
      followerCount: topic.followerCount + (topic.viewerFollows ? -1 : 1),
    } as const;
    const payload = { __typename: 'TopicPayload', topic: next } as const;
    await (topic.viewerFollows
      ? unfollow({ variables, optimisticResponse: { unfollowTopic: payload } })
      : follow({ variables, optimisticResponse: { followTopic: payload } }));
    await changed(client);
  };
  const setLevel = async ({ id, key, viewerMutes, followerCount }: TopicState, level: FollowLevel) => {
    const next = {
      __typename: 'Topic',
      id,
      viewerMutes,
      viewerFollows: true,
      viewerFollowLevel: level,
      followerCount,
    } as const;
    await set({
      variables: { input: { name: key, level } },
      optimisticResponse: { setTopicFollowLevel: { __typename: 'TopicPayload', topic: next } },
    });
  };
  const toggleMute = async (topic: TopicState) => {
    const variables = { input: { name: topic.key } };
    await (topic.viewerMutes ? unmute({ variables }) : mute({ variables }));
    await changed(client);
  };
  return {
    setLevel: (topic, level) => setLevel(topic, level).catch(refused),
    toggleFollow: (topic) => toggleFollow(topic).catch(refused),
    toggleMute: (topic) => toggleMute(topic).catch(refused),
  };
}

async function changed(client: ApolloClient): Promise<void> {
  await readAnew(client, 'Home', 'homeTimeline');
  await readAnew(client, 'FollowedTopics', 'followedTopics');
}
