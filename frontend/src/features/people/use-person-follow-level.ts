import { useMutation } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { useRefusal } from '../../ui/refusal.js';
import type { FollowLevel } from './follow-level.js';

const SetPersonFollowLevelMutation = graphql(`
  mutation SetPersonFollowLevel($input: PersonFollowLevelInput!) {
    setPersonFollowLevel(input: $input) {
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

interface FollowedPerson {
  id: string;
  handle: string;
  followerCount: number;
}

/** Says how much one wants to hear of a person one follows; shown at once, taken back when it is refused. */
export function usePersonFollowLevel(): (person: FollowedPerson, level: FollowLevel) => Promise<void> {
  const refused = useRefusal();
  const [set] = useMutation(SetPersonFollowLevelMutation);
  return async ({ id, handle, followerCount }, level) => {
    const person = {
      __typename: 'Person',
      id,
      viewerFollows: true,
      viewerFollowLevel: level,
      followerCount,
    } as const;
    try {
      await set({
        variables: { input: { handle, level } },
        optimisticResponse: { setPersonFollowLevel: { __typename: 'PersonPayload', person } },
      });
    } catch (error) {
      refused(error);
    }
  };
}
