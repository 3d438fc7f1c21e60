import { useMutation } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { useRefusal } from '../../ui/refusal.js';

const MarkTopicOfficialMutation = graphql(`
  mutation MarkTopicOfficial($input: MarkTopicInput!) {
    markTopicOfficial(input: $input) {
      topic {
        id
        isOfficial
      }
    }
  }
`);

/** Says that the company stands behind a topic, or takes that back; whatever is refused is said. */
export function useMarkOfficial(): (topicKey: string, official: boolean) => Promise<void> {
  const refused = useRefusal();
  const [mark] = useMutation(MarkTopicOfficialMutation);
  return async (name, official) => {
    try {
      await mark({ variables: { input: { name, official } } });
    } catch (error) {
      refused(error);
    }
  };
}
