import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { readAnew } from '../../apollo/read-anew.js';
import { useRefusal } from '../../ui/refusal.js';

const MutePersonMutation = graphql(`
  mutation MutePerson($input: PersonHandleInput!) {
    mutePerson(input: $input) {
      person {
        id
        viewerMutes
      }
    }
  }
`);

const UnmutePersonMutation = graphql(`
  mutation UnmutePerson($input: PersonHandleInput!) {
    unmutePerson(input: $input) {
      person {
        id
        viewerMutes
      }
    }
  }
`);

type Act = (handle: string) => Promise<boolean>;

/** Mute a person, or hear them again. It acts on timelines at once, backwards too, so home is read anew. */
export function useMutePerson(): { mute: Act; unmute: Act } {
  const refused = useRefusal();
  const client = useApolloClient();
  const mutePerson = useAct(MutePersonMutation);
  const unmutePerson = useAct(UnmutePersonMutation);
  const settle = (asked: Promise<unknown>) =>
    asked.then(
      async () => {
        await readAnew(client, 'Home', 'homeTimeline');
        return true;
      },
      (error: unknown) => {
        refused(error);
        return false;
      },
    );
  return {
    mute: (handle) => settle(mutePerson({ variables: { input: { handle } } })),
    unmute: (handle) => settle(unmutePerson({ variables: { input: { handle } } })),
  };
}
