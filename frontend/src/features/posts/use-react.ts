import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import type { ReactionKind } from '../../apollo/enums.js';
import { useRefusal } from '../../ui/refusal.js';
import { PostStateFragment, withReaction } from './post-changes.js';
import type { PostState } from './post-changes.js';

const ReactMutation = graphql(
  `
    mutation React($input: ReactInput!) {
      react(input: $input) {
        __typename
        post {
          ...PostState
        }
      }
    }
  `,
  [PostStateFragment],
);

const UndoReactionMutation = graphql(
  `
    mutation UndoReaction($input: PostIdInput!) {
      undoReaction(input: $input) {
        __typename
        post {
          ...PostState
        }
      }
    }
  `,
  [PostStateFragment],
);

/** React to a post, change one's mind, or take it back by choosing the same again. */
export function useReact(): (state: PostState, kind: ReactionKind) => Promise<void> {
  const refused = useRefusal();
  const react = useAct(ReactMutation);
  const undo = useAct(UndoReactionMutation);
  return async (state, kind) => {
    const input = { postId: state.id };
    if (state.viewerReaction === kind) {
      const post = withReaction(state, null);
      await undo({
        variables: { input },
        optimisticResponse: { undoReaction: { __typename: 'PostPayload', post } },
      }).catch(refused);
      return;
    }
    const post = withReaction(state, kind);
    await react({
      variables: { input: { ...input, kind } },
      optimisticResponse: { react: { __typename: 'PostPayload', post } },
    }).catch(refused);
  };
}
