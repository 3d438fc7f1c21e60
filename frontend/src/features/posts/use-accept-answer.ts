import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { readAnew } from '../../apollo/read-anew.js';
import { useRefusal } from '../../ui/refusal.js';

const AcceptAnswerMutation = graphql(`
  mutation AcceptAnswer($input: PostIdInput!) {
    acceptAnswer(input: $input) {
      post {
        id
        isAcceptedAnswer
      }
    }
  }
`);

const UndoAcceptAnswerMutation = graphql(`
  mutation UndoAcceptAnswer($input: PostIdInput!) {
    undoAcceptAnswer(input: $input) {
      post {
        id
        isAcceptedAnswer
      }
    }
  }
`);

/** The asker keeps one answer, or changes their mind. The thread is read again: the answer's place changes. */
export function useAcceptAnswer(): (post: { id: string; isAcceptedAnswer: boolean }) => Promise<void> {
  const refused = useRefusal();
  const client = useApolloClient();
  const accept = useAct(AcceptAnswerMutation);
  const undo = useAct(UndoAcceptAnswerMutation);
  return async ({ id, isAcceptedAnswer }) => {
    const variables = { input: { postId: id } };
    try {
      await (isAcceptedAnswer ? undo({ variables }) : accept({ variables }));
      await readAnew(client, 'Thread', 'post');
    } catch (error) {
      refused(error);
    }
  };
}
