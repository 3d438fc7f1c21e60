import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { readAnew } from '../../apollo/read-anew.js';
import { useRefusal } from '../../ui/refusal.js';

const MuteTopicMutation = graphql(`
  mutation MuteTopic($input: TopicNameInput!) {
    muteTopic(input: $input) {
      topic {
        id
        viewerMutes
      }
    }
  }
`);

const UnmuteTopicMutation = graphql(`
  mutation UnmuteTopic($input: TopicNameInput!) {
    unmuteTopic(input: $input) {
      topic {
        id
        viewerMutes
      }
    }
  }
`);

/** Mute a topic, or hear of it again; home is read anew. */
export function useMuteTopic(): (name: string, muted: boolean) => Promise<void> {
  const refused = useRefusal();
  const client = useApolloClient();
  const [mute] = useMutation(MuteTopicMutation);
  const [unmute] = useMutation(UnmuteTopicMutation);
  return async (name, muted) => {
    const variables = { input: { name } };
    try {
      await (muted ? mute({ variables }) : unmute({ variables }));
      await readAnew(client, 'Home', 'homeTimeline');
    } catch (error) {
      refused(error);
    }
  };
}
