import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { readAnew } from '../../apollo/read-anew.js';
import { useRefusal } from '../../ui/refusal.js';

const FollowPersonMutation = graphql(`
  mutation FollowPerson($input: PersonHandleInput!) {
    followPerson(input: $input) {
      __typename
      person {
        __typename
        id
        viewerFollows
        viewerFollowLevel
        followerCount
      }
    }
  }
`);

const UnfollowPersonMutation = graphql(`
  mutation UnfollowPerson($input: PersonHandleInput!) {
    unfollowPerson(input: $input) {
      __typename
      person {
        __typename
        id
        viewerFollows
        viewerFollowLevel
        followerCount
      }
    }
  }
`);

interface PersonState {
  id: string;
  handle: string;
  viewerFollows: boolean;
  followerCount: number;
}

/** Follows a person, or no longer; home changes with it at once. */
export function useFollowPerson(): (person: PersonState) => Promise<void> {
  const client = useApolloClient();
  const refused = useRefusal();
  const [follow] = useMutation(FollowPersonMutation);
  const [unfollow] = useMutation(UnfollowPersonMutation);
  const toggle = async ({ id, handle, viewerFollows, followerCount }: PersonState) => {
    const variables = { input: { handle } };
    const payload = {
      __typename: 'PersonPayload',
      person: {
        __typename: 'Person',
        id,
        viewerFollows: !viewerFollows,
        viewerFollowLevel: viewerFollows ? null : ('FEED' as const),
        followerCount: followerCount + (viewerFollows ? -1 : 1),
      },
    } as const;
    await (viewerFollows
      ? unfollow({ variables, optimisticResponse: { unfollowPerson: payload } })
      : follow({ variables, optimisticResponse: { followPerson: payload } }));
    await readAnew(client, 'Home', 'homeTimeline');
  };
  return (person) => toggle(person).catch(refused);
}
