import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { useRefusal } from '../../ui/refusal.js';
import { PostStateFragment, withRepost } from './post-changes.js';
import type { PostState } from './post-changes.js';

const RepostMutation = graphql(
  `
    mutation Repost($input: PostIdInput!) {
      repost(input: $input) {
        __typename
        post {
          ...PostState
        }
      }
    }
  `,
  [PostStateFragment],
);

const UndoRepostMutation = graphql(
  `
    mutation UndoRepost($input: PostIdInput!) {
      undoRepost(input: $input) {
        __typename
        post {
          ...PostState
        }
      }
    }
  `,
  [PostStateFragment],
);

/** Repost, or take the repost back. */
export function useRepost(): (state: PostState) => Promise<void> {
  const refused = useRefusal();
  const repost = useAct(RepostMutation);
  const undo = useAct(UndoRepostMutation);
  return async (state) => {
    const variables = { input: { postId: state.id } };
    if (state.viewerReposted) {
      const post = withRepost(state, false);
      await undo({
        variables,
        optimisticResponse: { undoRepost: { __typename: 'PostPayload', post } },
      }).catch(refused);
      return;
    }
    const post = withRepost(state, true);
    await repost({
      variables,
      optimisticResponse: { repost: { __typename: 'PostPayload', post } },
    }).catch(refused);
  };
}
